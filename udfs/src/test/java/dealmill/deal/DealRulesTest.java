package dealmill.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.DictionaryException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DealRulesTest {

  private static final DealRules RULES = DealRules.of(Dictionary.builtIn());

  @TestFactory
  Stream<DynamicTest> everyRuleFiresInItsExample() {
    return RULES.all().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.id(),
                    () ->
                        assertThat(RULES.in(rule.fires()))
                            .extracting(firing -> firing.rule().id())
                            .contains(rule.id())));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleIsSilentInItsCounterExample() {
    return RULES.all().stream()
        .filter(rule -> !rule.silent().isEmpty())
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.id(),
                    () ->
                        assertThat(RULES.in(rule.silent()))
                            .extracting(firing -> firing.rule().id())
                            .doesNotContain(rule.id())));
  }

  @Test
  void everyDealTypeHasARule() {
    Set<DealType> told = RULES.all().stream().map(DealRule::type).collect(Collectors.toSet());
    assertThat(told).containsAll(EnumSet.allOf(DealType.class));
  }

  @Test
  void ruleIdsAreUnique() {
    assertThat(RULES.all()).extracting(DealRule::id).doesNotHaveDuplicates();
  }

  @Test
  void everyRoleIsGivenByAFrame() {
    Set<Role> given =
        Frame.of(Dictionary.builtIn()).values().stream()
            .flatMap(
                frame ->
                    Arrays.stream(dealmill.organization.Slot.values())
                        .flatMap(slot -> frame.role(slot).stream()))
            .collect(Collectors.toSet());
    assertThat(given).containsAll(EnumSet.allOf(Role.class));
  }

  @Test
  void aRuleWithAnUnknownFrameStopsWithFileAndLine() {
    String header = "id\ttype\tframe\tstrength\tstage\tanchor\tpattern\tfires\tsilent\n";
    Dictionary broken =
        Dictionary.builtIn()
            .with(
                Map.of(
                    "deal_rules.tsv",
                    header + "x\tMERGER\tNOPE\tstrong\t-\t합병\t합병\t두 회사가 합병했다.\t-\n"));
    assertThatThrownBy(() -> DealRules.of(broken))
        .isInstanceOf(DictionaryException.class)
        .hasMessageContaining("deal_rules.tsv:2")
        .hasMessageContaining("NOPE");
  }

  @Test
  void aBadPatternStopsWithFileAndLine() {
    String header = "id\ttype\tframe\tstrength\tstage\tanchor\tpattern\tfires\tsilent\n";
    Dictionary broken =
        Dictionary.builtIn()
            .with(
                Map.of(
                    "deal_rules.tsv",
                    header + "x\tMERGER\tSYMMETRIC\tstrong\t-\t합병\t합병(\t두 회사가 합병했다.\t-\n"));
    assertThatThrownBy(() -> DealRules.of(broken)).hasMessageContaining("deal_rules.tsv:2");
  }
}
