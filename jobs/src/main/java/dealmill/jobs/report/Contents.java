package dealmill.jobs.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a page shows. */
record Contents(
    Scope scope,
    Figures figures,
    List<Companies.Company> companies,
    List<DealEntry> deals,
    List<RejectEntry> rejects,
    List<RunEntry> runs) {

  Contents {
    companies = List.copyOf(companies);
    deals = List.copyOf(deals);
    rejects = List.copyOf(rejects);
    runs = List.copyOf(runs);
  }

  /**
   * What the page is about.
   *
   * @param most how many deals it shows at most
   */
  record Scope(@Nullable String from, @Nullable String to, int most, String version) {}

  /** How much there is in the period, shown or not. */
  record Figures(long articles, long copies, long deals, long mentions) {}

  /** How many documents were rejected for one reason. */
  record RejectEntry(@Nullable String step, @Nullable String reason, long documents) {

    static RejectEntry from(RowFields reject) {
      return new RejectEntry(reject.name("step"), reject.name("reason"), reject.count("documents"));
    }
  }

  /** A run and its counts. Its paths and its machine are the operator's and stay out. */
  record RunEntry(
      String id,
      @Nullable String started,
      @Nullable String finished,
      @Nullable String status,
      @Nullable Long documents,
      @Nullable Long added,
      @Nullable Long changed,
      @Nullable Long unchanged,
      @Nullable Long rejected,
      @Nullable Long mentions,
      @Nullable Long deals) {

    static RunEntry from(RowFields run) {
      return new RunEntry(
          run.key("run_id"),
          run.instant("started_at"),
          run.instant("finished_at"),
          run.name("status"),
          run.countOrNull("documents_in"),
          run.countOrNull("articles_new"),
          run.countOrNull("articles_changed"),
          run.countOrNull("articles_unchanged"),
          run.countOrNull("rejected"),
          run.countOrNull("deal_mentions"),
          run.countOrNull("deals"));
    }
  }
}
