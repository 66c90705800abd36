package dealmill.jobs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

  @Test
  void aValueIsNotLookedAtForPlaces() {
    assertThat(Template.fill("<{{a}}{{b}}>", Map.of("a", "{{b}}$1\\", "b", "2")))
        .isEqualTo("<{{b}}$1\\2>");
  }

  @Test
  void aPlaceWithoutAValueIsAnError() {
    assertThatThrownBy(() -> Template.fill("{{a}}", Map.of())).hasMessageContaining("{{a}}");
  }

  @Test
  void thePolicyAllowsTheScriptsOfThePageAlone() {
    assertThat(ContentPolicy.allowing(List.of("alert(1)"), List.of()))
        .isEqualTo(
            "default-src 'none'; script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';"
                + " style-src 'none'; base-uri 'none'; form-action 'none'");
  }

  @Test
  void noScriptOrStyleOfThePageEndsItself() {
    String page =
        Page.of(
            new Contents(
                new Contents.Scope(null, null, 1, "1"),
                new Contents.Figures(0, 0, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    assertThat(page.split("</script>", -1)).hasSize(4);
    assertThat(page.split("</style>", -1)).hasSize(2);
  }
}
