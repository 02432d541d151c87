package org.sealready.letter.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A wording as sentences of one script and one punctuation, so that patterns need to know one form
 * of each word.
 */
record ClauseText(List<Sentence> sentences) {

  /**
   * A sentence up to its full stop.
   *
   * @param line of the wording
   * @param plain in one script, without blanks
   * @param text as it was written
   * @param wide the sentence with those of the next lines that go on with its list
   */
  record Sentence(int line, String plain, String text, String wide) {}

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:第[一二三四五六七八九十百0-9]{1,3}[条款项]|[（(]?[一二三四五六七八九十]{1,3}[）)、.]+"
              + "|[（(]?[0-9]{1,2}(?:[）)、]|[.](?![0-9]))|[①-⑳]|[·•●■□-](?=[^，。]))+[、.，：]?");

  /** A bracket that only gives a value: （证件号码：□）. */
  private static final Pattern VALUES = Pattern.compile("（[^（）]*□[^（）]*）");

  private static final Pattern STOP = Pattern.compile("[^。！？!?]+[。！？!?]?");

  private static final String WIDE = "，；：（）！？％";
  private static final String NARROW = ",;:()!?%";

  /** The characters of letters that are written otherwise in Taiwan and Hong Kong. */
  private static final String TRADITIONAL =
      "諾實單與業務動態國傳發佈製複應當關閉註銷責處罰聯絡繫電話暢規範護網訊個準確證號碼權許審經營開設類對認為後續變頁內隱機資產賬帳戶違憲統損榮譽視壞團"
          + "結穩會穢賭兇殺嚇誹謗謠擾亂邏輯黨監檢詢問導題終獲該項從專師閱讀據時間則將須進歸還無麼來現給員負擔書說願區條標體協調誠報請維繼濫竊偽騙詐義優質組織"
          + "創圖採購遞轉讓離職華備連帶係圍簽並併於嚴僅絕儘盡況們訂爲託顛洩飾陳舉辦門級親適啟醫藥廣線補償濟參屬隨異議決斷謹鄭莊聲稱産齊兩訴訟賠懲減輕貴騷儲滅"
          + "顯錄頒執遺滿衝";

  private static final String SIMPLIFIED =
      "诺实单与业务动态国传发布制复应当关闭注销责处罚联络系电话畅规范护网讯个准确证号码权许审经营开设类对认为后续变页内隐机资产账账户违宪统损荣誉视坏团"
          + "结稳会秽赌凶杀吓诽谤谣扰乱逻辑党监检询问导题终获该项从专师阅读据时间则将须进归还无么来现给员负担书说愿区条标体协调诚报请维继滥窃伪骗诈义优质组织"
          + "创图采购递转让离职华备连带系围签并并于严仅绝尽尽况们订为托颠泄饰陈举办门级亲适启医药广线补偿济参属随异议决断谨郑庄声称产齐两诉讼赔惩减轻贵骚储灭"
          + "显录颁执遗满冲";

  private static final Map<Character, Character> SIMPLE = simple();

  /** The sentences of these paragraphs, in order. */
  static ClauseText of(List<ClauseCheck.Line> lines) {
    List<String> plain = lines.stream().map(line -> sentence(line.text())).toList();
    List<Sentence> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      addSentences(lines.get(i), plain, i, all);
    }
    return new ClauseText(List.copyOf(all));
  }

  /** What stands between the commas of all sentences. */
  List<String> parts() {
    return sentences.stream()
        .flatMap(sentence -> Stream.of(sentence.plain().split("[，；：。！？]")))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static void addSentences(
      ClauseCheck.Line line, List<String> plain, int at, List<Sentence> all) {
    List<String> written = STOP.matcher(line.text()).results().map(MatchResult::group).toList();
    List<String> sentences = STOP.matcher(plain.get(at)).results().map(MatchResult::group).toList();
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i);
      boolean isLast = i == sentences.size() - 1;
      all.add(
          new Sentence(
              line.number(),
              sentence,
              written.size() == sentences.size() ? written.get(i).strip() : line.text().strip(),
              isLast ? withList(sentence, plain, at) : sentence));
    }
  }

  private static String withList(String sentence, List<String> plain, int at) {
    StringBuilder wide = new StringBuilder(sentence);
    for (int i = at + 1; i < plain.size() && goesOn(wide); i++) {
      wide.append(plain.get(i));
    }
    return wide.toString();
  }

  private static boolean goesOn(StringBuilder text) {
    return !text.isEmpty() && "：；、，".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static String sentence(String text) {
    String numbered = VALUES.matcher(plain(text)).replaceAll("");
    return NUMBER.matcher(numbered).replaceFirst("");
  }

  /** The text in one script, without blanks and quotation marks. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.chars()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> "“”‘’「」『』\"'_＿*".indexOf(c) < 0)
        .forEach(c -> plain.append(simple((char) c)));
    return plain.toString();
  }

  private static Map<Character, Character> simple() {
    Map<Character, Character> all = new HashMap<>();
    for (int i = 0; i < TRADITIONAL.length(); i++) {
      all.put(TRADITIONAL.charAt(i), SIMPLIFIED.charAt(i));
    }
    return Map.copyOf(all);
  }

  private static char simple(char c) {
    char half = c > '\uFF00' && c < '\uFF5F' ? (char) (c - 0xFEE0) : c;
    int mark = NARROW.indexOf(half);
    if (mark >= 0) {
      return WIDE.charAt(mark);
    }
    return SIMPLE.getOrDefault(half, half);
  }
}
