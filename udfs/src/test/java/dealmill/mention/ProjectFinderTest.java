package dealmill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import dealmill.mention.Mention.Project;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProjectFinderTest {

  private static final ProjectFinder FINDER = ProjectFinder.with(Dictionary.builtIn());

  @Test
  void findsAQuotedNameBesideItsNoun() {
    assertThat(names("플랫폼 ‘누리온’을 연다")).containsExactly("누리온");
    assertThat(names("'누리온' 사업을 넘긴다")).containsExactly("누리온");
    assertThat(names("전력을 보내는 ‘해온3(Haeon3)’ 사업")).containsExactly("해온3");
  }

  @Test
  void findsAWordBeforeProject() {
    assertThat(names("스텔라게이트 프로젝트에 댄다")).containsExactly("스텔라게이트 프로젝트");
    assertThat(names("‘새벽별 프로젝트’를 시작했다")).containsExactly("새벽별 프로젝트");
  }

  @Test
  void takesSayingsAndPlainWordsForNone() {
    assertThat(names("서비스 ‘잘 부탁한다’고 적었다")).isEmpty();
    assertThat(names("신규 프로젝트와 연구 프로젝트")).isEmpty();
    assertThat(names("‘누리온’이 말했다")).isEmpty();
  }

  private static List<String> names(String text) {
    return FINDER.in(text).stream().map(Project::name).toList();
  }
}
