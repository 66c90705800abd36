package dealmill.jobs.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "//a.example/1",
        "https://a.example@b.example/",
        "https://a.example/\" onclick=\"alert(1)",
        "https:",
        ""
      })
  void whatIsNoAddressOfTheWebIsNoLink(String url) {
    assertThat(Link.to(url)).isEmpty();
  }

  @Test
  void anArticleIsLinkedByItsAddressInAscii() {
    assertThat(Link.to("https://a.example/경제?id=1"))
        .contains("https://a.example/%EA%B2%BD%EC%A0%9C?id=1");
    assertThat(Link.to("HTTP://a.example/1")).contains("HTTP://a.example/1");
  }

  @Test
  void noAddressAndAnEndlessOneAreNoLinks() {
    assertThat(Link.to(null)).isEmpty();
    assertThat(Link.to("https://a.example/" + "a".repeat(100_000))).isEmpty();
  }
}
