/** Another Korean tokenizer over the bodies that Nori was measured with. */
@NullMarked
package dealmill.benchmarks.tokenizers;

import org.jspecify.annotations.NullMarked;
