package dealmill.jobs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Input that tests write: pages about invented firms. */
final class Pages {

  private Pages() {}

  /** Returns a crawler's record. */
  static String record(String url, String title, String published, String text) {
    return "{\"url\":\"%s\",\"title\":\"%s\",\"published\":\"%s\",\"publisher\":\"누리경제\",\"text\":\"%s\"}"
        .formatted(url, title, published, text.replace("\n", "\\n"));
  }

  /** Returns an article about the take-over of 한빛로보틱스 at {@code price}. */
  static String takeOver(String price) {
    return "가람전자가 산업용 로봇 업체 한빛로보틱스를 %s에 인수한다고 밝혔다.\n".formatted(price)
        + "가람전자는 한빛로보틱스 지분 100%를 인수하는 주식매매계약을 체결했다고 12일 공시했다.\n"
        + "인수 대금은 올해 안에 전액 현금으로 치른다. 가람전자는 공장 자동화 사업을 넓히려고 이번 인수를 추진해 왔다.\n"
        + "한빛로보틱스는 물류 창고에서 쓰는 로봇을 만드는 회사로 직원은 300명이다. 두 회사는 내년에 새 로봇을 함께 내놓기로 했다.";
  }

  /** Returns an article about a supply contract of {@code supplier}. */
  static String supply(String supplier, String amount) {
    return "%s가 미래모터스와 배터리 공급계약을 체결했다고 밝혔다.\n".formatted(supplier)
        + "계약 규모는 %s이며 기간은 3년이다. 미래모터스는 이 배터리를 새 전기차에 싣는다.\n".formatted(amount)
        + "%s는 오창 공장에서 만든 배터리를 내년부터 미래모터스에 공급한다. 회사 측은 생산 설비를 더 늘리지 않아도 된다고 설명했다."
            .formatted(supplier);
  }

  /** Returns a page as HTML. */
  static String html(String url, String title, String published, String text) {
    return "<!doctype html><html lang=\"ko\"><head><meta charset=\"utf-8\"><title>"
        + title
        + "</title><link rel=\"canonical\" href=\""
        + url
        + "\"><meta property=\"og:title\" content=\""
        + title
        + "\"><meta property=\"article:published_time\" content=\""
        + published
        + "\"></head><body><div class=\"menu\"><a href=\"/\">홈</a></div><article><h1>"
        + title
        + "</h1><p>"
        + text.replace("\n", "</p><p>")
        + "</p></article></body></html>";
  }

  /** Writes {@code text} into {@code folder}. */
  static Path write(Path folder, String name, String text) {
    return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes {@code bytes} into {@code folder}. */
  static Path write(Path folder, String name, byte[] bytes) {
    try {
      Files.createDirectories(folder);
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns {@code text} packed. */
  static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Writes a folder of all kinds of files: six articles, a copy of one, four rejects. */
  static Path mixed(Path folder) {
    String take = takeOver("1200억원");
    write(
        folder,
        "a.html",
        html("https://a.example/1", "가람전자, 한빛로보틱스 인수", "2025-03-12T10:00:00+09:00", take));
    write(
        folder,
        "b.jsonl",
        record("https://b.example/1", "가람전자, 한빛로보틱스 품는다", "2025-03-12T11:00:00+09:00", take)
            + "\n"
            + record(
                "https://b.example/2",
                "누리셀, 미래모터스에 배터리 공급",
                "2025-04-02T09:00:00+09:00",
                supply("누리셀", "5000억원"))
            + "\nthis is no record\n"
            + record(
                "https://b.example/3",
                "한결전지, 미래모터스와 계약",
                "2025-04-20T09:00:00+09:00",
                "한결전지가 미래모터스의 새 전기 트럭에 들어갈 배터리를 대기로 했다.\n"
                    + "한결전지는 미래모터스와 2조원 규모의 배터리 공급계약을 체결했다고 20일 공시했다. 계약 기간은 2030년 말까지다.\n"
                    + "트럭용 배터리를 만들 평택 2공장은 내년 여름에 문을 연다. 직원 400명을 새로 뽑는다.")
            + "\n");
    write(
        folder,
        "c.jsonl.gz",
        gzip(
            record(
                    "https://c.example/1",
                    "누리셀 대형 수주",
                    "2025-04-02T12:00:00+09:00",
                    "누리셀이 5000억원 규모의 배터리 공급계약을 미래모터스와 맺었다.\n"
                        + "미래모터스는 3년 동안 누리셀 배터리를 쓴다. 누리셀은 이번 계약으로 공장을 쉬지 않고 돌리게 됐다고 밝혔다.")
                + "\n"));
    byte[] cut =
        gzip(
            record(
                    "https://d.example/1",
                    "잘린 기록",
                    "2025-05-01T12:00:00+09:00",
                    supply("다온셀", "300억원"))
                + "\n");
    write(folder, "d.jsonl.gz", java.util.Arrays.copyOf(cut, cut.length / 2));
    write(folder, "e.txt", "");
    write(
        folder,
        "f.html",
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 1, 2, 3, 0, 0});
    return folder;
  }

  /**
   * Writes a deal's way from rumour to contract, told by three articles that disagree on the sum.
   */
  static Path story(Path folder) {
    String rumour =
        record(
            "https://s.example/1",
            "가람전자, 한빛로보틱스 인수 추진",
            "2025-05-02T09:10:00+09:00",
            "가람전자가 산업용 로봇 업체 한빛로보틱스 인수를 추진하는 것으로 알려졌다.\n"
                + "투자은행 업계에 따르면 가람전자는 한빛로보틱스 지분 100%를 1100억원 안팎에 사들이는 방안을 검토하고 있다.\n"
                + "가람전자 관계자는 정해진 것은 없다고 말했다.");
    String outline =
        record(
            "https://s.example/2",
            "가람전자·한빛로보틱스, 인수 양해각서 체결",
            "2025-06-10T10:00:00+09:00",
            "가람전자는 한빛로보틱스를 인수하기 위한 양해각서(MOU)를 체결했다고 10일 밝혔다.\n"
                + "가람전자는 한빛로보틱스 지분 100%를 1150억원에 인수할 계획이다. 두 회사는 두 달 안에 본계약을 맺기로 했다.");
    String contract =
        record(
            "https://s.example/3",
            "가람전자, 한빛로보틱스 1200억원에 인수",
            "2025-08-12T10:00:00+09:00",
            "가람전자는 한빛로보틱스 지분 100%를 1200억원에 인수하는 주식매매계약을 체결했다고 12일 공시했다.\n"
                + "인수 대금은 올해 안에 전액 현금으로 치른다. 가람전자는 공장 자동화 사업을 넓히려고 이번 인수를 추진해 왔다.");
    write(folder, "story.jsonl", String.join("\n", rumour, outline, contract) + "\n");
    return folder;
  }
}
