package dealmill.organization;

import java.util.List;

/** Last parts that a name drops when it is named again: 플랙트그룹, 사피온코리아, 오노약품공업. */
final class ShortForms {

  static final List<String> TAILS =
      List.of(
          "그룹", "코리아", "공업", "홀딩스", "인터내셔널", "파마슈티컬스", "테라퓨틱스", "코퍼레이션", "컴퍼니", "엔터테인먼트", "오프쇼어",
          "자동차", "커뮤니케이션", "커뮤니케이션즈", "파트너스", "캐피탈", "캐피털", "인베스트먼트", "증권", "금융그룹", "금융지주", "바이오",
          "제약", "에너지", "테크", "건설", "자산운용", "소프트", "게임즈", "조선해양", "중공업", "반도체", "솔루션", "시스템즈",
          "네트웍스", "모빌리티", "마린그룹", "사");

  private ShortForms() {}

  /** A form that is a common word says nothing. */
  static boolean isCommon(String form) {
    return form.length() < 2 || form.chars().allMatch(Character::isDigit);
  }
}
