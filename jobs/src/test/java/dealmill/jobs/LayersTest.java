package dealmill.jobs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dealmill", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

  @ArchTest
  static final ArchRule ONLY_JOBS_KNOW_SPARK =
      noClasses()
          .that()
          .resideOutsideOfPackage("dealmill.jobs..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "io.delta..", "org.apache.hadoop..");

  @ArchTest
  static final ArchRule ONLY_THE_LAKE_KNOWS_DELTA =
      noClasses()
          .that()
          .resideOutsideOfPackage("dealmill.jobs.lake..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.delta..", "org.apache.spark.sql.delta..");

  @ArchTest
  static final ArchRule NOTHING_IMPORTS_THE_PIPELINE_BUT_ITS_COMMANDS =
      noClasses()
          .that()
          .resideInAPackage("dealmill.jobs.*..")
          .should()
          .dependOnClassesThat()
          .haveSimpleName("Pipeline");

  @ArchTest
  static final ArchRule TEXT_PACKAGES_FORM_NO_CYCLE =
      slices()
          .matching("dealmill.(text|lexicon|article|token|mention|organization|deal)..")
          .should()
          .beFreeOfCycles();
}
