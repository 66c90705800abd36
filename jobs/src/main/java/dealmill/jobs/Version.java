package dealmill.jobs;

import dealmill.Mill;
import dealmill.lexicon.Dictionary;
import picocli.CommandLine.IVersionProvider;

/** What runs: the program, what it runs on, and what it knows. */
final class Version implements IVersionProvider {

  /**
   * Returns a line each for the program, Spark, Delta, the built-in dictionary and the rules.
   *
   * <p>{@code "spark 4.2.0"} is one; {@code "delta not on the class path"} another.
   */
  @Override
  public String[] getVersion() {
    Dictionary dictionary = Dictionary.builtIn();
    return new String[] {
      line("dealmill", text()),
      line("spark", ofJarWith("org.apache.spark.SparkContext")),
      line("delta", ofJarWith("io.delta.tables.DeltaTable")),
      line("dictionary", dictionary.version()),
      line("rules", rules(dictionary) + ", extractor " + Mill.EXTRACTOR_VERSION)
    };
  }

  private static int rules(Dictionary dictionary) {
    return dictionary.table("deal_rules.tsv", "id").rows().size();
  }

  private static String line(String name, String version) {
    return "%-12s%s".formatted(name, version);
  }

  /** Returns the version that the jar's manifest tells, {@code dev} when run from classes. */
  static String text() {
    return versionOf(Version.class, "dev");
  }

  private static String ofJarWith(String name) {
    try {
      Class<?> found = Class.forName(name, false, Version.class.getClassLoader());
      return versionOf(found, "unknown");
    } catch (ClassNotFoundException | LinkageError e) {
      return "not on the class path";
    }
  }

  private static String versionOf(Class<?> type, String otherwise) {
    String version = type.getPackage().getImplementationVersion();
    return version == null ? otherwise : version;
  }
}
