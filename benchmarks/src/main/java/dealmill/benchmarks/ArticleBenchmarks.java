package dealmill.benchmarks;

import dealmill.Knowledge;
import dealmill.article.Article;
import dealmill.article.CleanedPage;
import dealmill.article.CleaningOptions;
import dealmill.article.Decoding;
import dealmill.article.Outcome;
import dealmill.article.RawDocument;
import dealmill.jobs.tables.ArticleRows;
import dealmill.lexicon.Dictionary;
import dealmill.mention.DateFinder;
import dealmill.mention.MentionFinder;
import dealmill.mention.MoneyFinder;
import dealmill.mention.QuantityFinder;
import dealmill.organization.OrganizationFinder;
import dealmill.token.Token;
import dealmill.token.Tokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What each step and each finder costs, in microseconds an article of the benchmark's corpus
 * ({@code scripts/bench-steps}).
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@OperationsPerInvocation(ArticleBenchmarks.ARTICLES)
public class ArticleBenchmarks {

  static final int ARTICLES = 200;

  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

  private final Dictionary dictionary = Dictionary.builtIn();
  private final Knowledge knowledge = Knowledge.from(dictionary, CleaningOptions.DEFAULT);
  private final Tokenizer tokenizer = Tokenizer.create();
  private final OrganizationFinder organizations = OrganizationFinder.with(dictionary);
  private final MentionFinder mentions = MentionFinder.with(dictionary);
  private final MoneyFinder money = MoneyFinder.with(dictionary);
  private final DateFinder dates = DateFinder.with(dictionary);
  private final QuantityFinder quantities = QuantityFinder.with(dictionary);
  private final ArticleRows rows = new ArticleRows(dictionary);
  private final List<RawDocument> documents = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<List<Token>> tokens = new ArrayList<>();

  /** Makes the articles that all methods work on. */
  @Setup
  public void read() throws IOException {
    Corpus corpus = Corpus.near(Path.of(System.getProperty("dealmill.root", ".")));
    for (int number = 0; articles.size() < ARTICLES; number++) {
      RawDocument document = corpus.document(number);
      if (knowledge.cleaner().clean(document) instanceof Outcome.Ok<CleanedPage> ok) {
        documents.add(document);
        articles.add(ok.value().article());
        tokens.add(tokenizer.tokens(ok.value().article().body()));
      }
    }
  }

  /** Bytes to text. */
  @Benchmark
  public void decode(Blackhole sink) {
    documents.forEach(document -> sink.consume(Decoding.text(document)));
  }

  /** Bytes to an article; decoding is part of it. */
  @Benchmark
  public void clean(Blackhole sink) {
    documents.forEach(document -> sink.consume(knowledge.cleaner().clean(document)));
  }

  /** Nori, and a record for each morpheme. */
  @Benchmark
  public void tokenize(Blackhole sink) {
    articles.forEach(article -> sink.consume(tokenizer.tokens(article.body())));
  }

  /** Names of organizations. */
  @Benchmark
  public void findOrganizations(Blackhole sink) {
    for (int i = 0; i < ARTICLES; i++) {
      Article article = articles.get(i);
      sink.consume(organizations.in(article.title(), article.body(), tokens.get(i), List.of()));
    }
  }

  /** Sums of money. */
  @Benchmark
  public void findMoney(Blackhole sink) {
    articles.forEach(article -> sink.consume(money.in(article.body())));
  }

  /** Dates. */
  @Benchmark
  public void findDates(Blackhole sink) {
    articles.forEach(article -> sink.consume(dates.in(article.body(), DAY)));
  }

  /** Numbers of things. */
  @Benchmark
  public void findQuantities(Blackhole sink) {
    articles.forEach(article -> sink.consume(quantities.in(article.body())));
  }

  /** Sums, dates, terms, shares, quantities, people, places and projects. */
  @Benchmark
  public void findMentions(Blackhole sink) {
    articles.forEach(article -> sink.consume(mentions.in(article.body(), DAY, List.of())));
  }

  /** All that an article says, its tokens given; the finders are part of it. */
  @Benchmark
  public void extract(Blackhole sink) {
    for (int i = 0; i < ARTICLES; i++) {
      sink.consume(knowledge.extractor().extract(articles.get(i), tokens.get(i)));
    }
  }

  /** Extraction, and the rows of all tables. */
  @Benchmark
  public void extractToRows(Blackhole sink) {
    for (int i = 0; i < ARTICLES; i++) {
      Article article = articles.get(i);
      sink.consume(
          rows.of(
              documents.get(i), article, knowledge.extractor().extract(article, tokens.get(i))));
    }
  }
}
