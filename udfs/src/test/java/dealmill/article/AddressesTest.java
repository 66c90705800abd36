package dealmill.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "HTTPS://News.Example/a?id=1&utm_source=x#top https://news.example/a?id=1",
        "http://news.example:80/view.asp?cid=123&no=7 http://news.example/view.asp?cid=123&no=7",
        "https://news.example/a?fbclid=z https://news.example/a",
        "https://news.example/읽기/3 https://news.example/읽기/3",
        "https://news.example/a?x=1&amp;y=2 https://news.example/a?x=1&y=2"
      })
  void anAddressHasOneNormalForm(String address, String normal) {
    assertThat(Addresses.normal(address)).isEqualTo(normal);
    assertThat(Addresses.normal(normal)).isEqualTo(normal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example",
        "https://news.example/",
        "/news/1",
        "ftp://a.example/1",
        "haneul",
        ""
      })
  void whatIsNoPagesAddressHasNone(String address) {
    assertThat(Addresses.normal(address)).isNull();
  }

  @Test
  void anAddressThatAllPagesShareIsNotTaken() {
    assertThat(
            Addresses.best(
                "https://news.example/news/articleView.html",
                "https://news.example/news/articleView.html?idxno=7"))
        .isEqualTo("https://news.example/news/articleView.html?idxno=7");
    assertThat(Addresses.best("https://news.example/news/articleView.html", null))
        .isEqualTo("https://news.example/news/articleView.html");
  }
}
