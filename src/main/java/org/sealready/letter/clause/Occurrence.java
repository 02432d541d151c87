package org.sealready.letter.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is done, where a sentence names it, and what the sentence makes of it. */
final class Occurrence {

  private static final String COMMAS = "，；：。！？";

  private static final String ENDS = "；：。！？";

  /** Longer parts of a sentence say something of their own. */
  private static final int ADVERBIAL = 18;

  /** A part of a sentence that names nothing of what is spoken of. */
  private static final int SHORT = 8;

  /** The next of a list is denied on its own: 吸收存款、不发放贷款. */
  private static final Pattern SIBLING = Pattern.compile("^[^，；。]{0,8}、不");

  private static final Pattern GOES_ON = Pattern.compile("并|且|同时|及时|再|也|保护|保障|维护|防止");

  private static final Pattern LEADS =
      Pattern.compile(
          "^(?:(?:本单位|我单位|本公司|我司|本人)?认为|须?经|未经(?:本单位|我单位|我司|本公司|公司|单位|领导)|凭|如|若|在|视|原则|一般|通常|必要|根据|按照|只要|只有|待|只|仅|除|当|条件|可能|基本|情况|有可能|如果)"
              + "|(?:以?外|下|时|范围内|允许|许可|可能|为前提)$");

  /** Only knows or tells of what follows. */
  private static final Pattern STATED =
      Pattern.compile(
          "(?<!上述|以上|前述|所述|情况|以下|下列|本|该)(?:了解|知悉|知道|知晓|悉知|明白|理解|说明|介绍|告知|认识到|学习|听取|关注|获悉|清楚|注意到)(?:到|了|过|关于|有关|应当?|须|需要?|必须|要|如何|怎样|依法|相关|的)*$");

  /** The whole part of the sentence only knows of it. */
  private static final Pattern KNOWS =
      Pattern.compile(
          "^(?:本单位|我单位|本公司|我公司|我司|本人|我们?|□|已经?|完全|充分|认真|均|都)*(?:了解|知悉|知道|知晓|悉知|明白|理解|介绍|关注|学习|听说|相信|认为|觉得|估计|推测|想必|据说|据称|据悉|获悉|获知|得知|听取)[^并且将愿]*$");

  /** The end of a case that is put first: 填报虚假信息的，… */
  private static final Pattern CASE = Pattern.compile("[的者]，");

  private static final Pattern LISTED = Pattern.compile("[和与、及]");

  private static final Pattern HEADING =
      Pattern.compile("(?:了解|知悉|知道|知晓|明白|理解|说明|介绍|关注|参考)(?:以下|下列|如下)?(?:内容|事项|规定|要求|情况)?：$");

  /** Not the thing itself, but a word for it: 落实责任的倡议. */
  private static final Pattern WISH =
      Pattern.compile("的(?:倡议|号召|愿望|理念|观念|设想|提议|呼吁|愿景|意愿|想法|主张|建议|宣传)$");

  private final ClauseText.Sentence sentence;
  private final Clause clause;
  private final Way way;
  private final MatchResult act;
  private final List<String> bundled;
  private final String plain;
  private final int from;
  private final int to;

  /**
   * @param bundled the parts of the bundled sentences that say the clause
   */
  Occurrence(
      ClauseText.Sentence sentence, Clause clause, Way way, MatchResult act, List<String> bundled) {
    this.sentence = sentence;
    this.clause = clause;
    this.way = way;
    this.act = act;
    this.bundled = bundled;
    plain = sentence.plain();
    from = lastOf(COMMAS, act.start());
    to = nextOf(COMMAS, act.end());
  }

  private int lastOf(String marks, int before) {
    int at = before;
    while (at > 0 && marks.indexOf(plain.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  private int nextOf(String marks, int behind) {
    int at = behind;
    while (at < plain.length() && marks.indexOf(plain.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** What it is to the clause; empty where the sentence speaks of something else. */
  Optional<Hit> hit() {
    String before = plain.substring(from, act.start());
    String after = plain.substring(act.end());
    String part = plain.substring(lastOf("；", act.start()), nextOf("；", act.end()));
    if (way.isOfAnother(previous() + plain.substring(from, to))
        || way.denied() && PartialDenial.isOnlySpokenOf(before, after)) {
      return Optional.empty();
    }
    boolean near = way.isSpokenOf(window()) || way.denied() && way.isSpokenOf(plain);
    if (!near
        && !(leadsList() && way.isSpokenOf(sentence.wide()))
        && !(act.end() == to && way.isSpokenOf(plain.substring(lastOf(ENDS, from), to)))) {
      return Optional.empty();
    }
    if (Negation.denies(before, after, way.denied()) == way.denied()) {
      Optional<Difference> reservation = reservation(before, part);
      return Optional.of(hit(reservation, isCertain(reservation, before)));
    }
    boolean allowed =
        way.denied()
            && (Negation.isAllowed(before)
                || Negation.isTwofold(before)
                || Affirmation.states(
                    before, plain.substring(from, to), plain.substring(act.end(), to), way)
                || SIBLING.matcher(plain.substring(act.end(), to)).find());
    return near && !Negation.isCondition(before, after)
        ? Optional.of(hit(Optional.of(Difference.NEGATED), allowed || !way.denied()))
        : Optional.empty();
  }

  /** Whether that is what stands before it, or before the denial of what is forbidden. */
  private boolean isOnlyKnown(String before) {
    String ahead = way.denied() ? before.replaceFirst("(?:不[得会予]?|未|禁止)$", "") : before;
    return STATED.matcher(ahead).find();
  }

  /** Whoever knows of it may promise it elsewhere. */
  private boolean isCertain(Optional<Difference> reservation, String before) {
    return reservation.filter(Difference.STATED::equals).isEmpty()
        || way.denied() && isOnlyKnown(before);
  }

  /**
   * Its part of the sentence; with the one before where it names no object of its own, and with the
   * next one where that goes on.
   */
  private String window() {
    int begin = from;
    if (from > 0 && plain.charAt(from - 1) == '，' && !hasObject()) {
      begin = lastOf(COMMAS, from - 1);
    }
    while (begin > 1 && CASE.matcher(plain).region(begin - 2, begin).matches()) {
      begin = lastOf(COMMAS, begin - 1);
    }
    boolean more = to < plain.length() && plain.charAt(to) == '，';
    boolean goesOn =
        more
            && (to - from < SHORT
                || GOES_ON.matcher(plain).region(to + 1, plain.length()).lookingAt());
    return plain.substring(begin, goesOn ? nextOf(COMMAS, to + 1) : to);
  }

  private boolean hasObject() {
    String rest = plain.substring(act.end(), to);
    return rest.length() > 2 && "、和与及并且性（".indexOf(rest.charAt(0)) < 0;
  }

  /** Whether what it speaks of is listed in the next lines. */
  private boolean leadsList() {
    return way.denied() || to < plain.length() && plain.charAt(to) == '：';
  }

  private Hit hit(Optional<Difference> difference, boolean certain) {
    return new Hit(sentence, act.start(), act.end(), difference, certain);
  }

  private Optional<Difference> reservation(String before, String part) {
    String previous = previous();
    if (Bearer.isOther(before, previous, clause.others())
        || Bearer.isLeft(plain.substring(act.end(), to))) {
      return Optional.of(Difference.TURNED);
    }
    if (isOnlyKnown(before)
        || KNOWS.matcher(before).find() && (way.denied() || !LISTED.matcher(before).find())
        || WISH.matcher(plain.substring(act.end(), to)).find()
        || HEADING.matcher(plain.substring(0, from)).find()) {
      return Optional.of(Difference.STATED);
    }
    String around = clause.masked(around(previous));
    if (Reservation.limits(around)
        || takenBack(part)
        || clause.always() && Occasion.isNamed(previous, plain.substring(from, to))) {
      return Optional.of(Difference.LIMITED);
    }
    return Reservation.weakens(around, ownMasked(before), way.denied())
            || way.denied() && PartialDenial.narrows(before, way)
            || isReservedByAWord()
        ? Optional.of(Difference.WEAKENED)
        : Optional.empty();
  }

  /** A denial reaches over the whole part; how a duty is done stands right before it. */
  private boolean isReservedByAWord() {
    int start = way.denied() ? 0 : act.start() - from;
    int end = (way.denied() ? to : act.end()) - from;
    return Insertion.reserves(plain.substring(from, to), start, end, bundled);
  }

  /**
   * What stands before it, without what belongs to the clause, as far as it ends in what is done.
   */
  private String ownMasked(String before) {
    return clause.masked(before + act.group()).substring(0, before.length());
  }

  /** The part of the sentence before the comma; empty where another sentence ends there. */
  private String previous() {
    return from > 0 && plain.charAt(from - 1) == '，'
        ? plain.substring(lastOf(COMMAS, from - 1), from - 1)
        : "";
  }

  /** Its own part of the sentence, with what leads to it. */
  private String around(String previous) {
    boolean leads = previous.length() <= ADVERBIAL && LEADS.matcher(previous).find();
    int begin = leads ? from - 1 - previous.length() : from;
    return plain.substring(begin, to);
  }

  /** Whether one of the next parts takes it back. */
  private boolean takenBack(String part) {
    int end = way.denied() ? plain.length() : lastOf("；", act.start()) + part.length();
    int at = to;
    while (at < end) {
      int next = nextOf(COMMAS, at + 1);
      if (Reservation.takesBack(clause.masked(plain.substring(at + 1, next)))) {
        return true;
      }
      at = next;
    }
    return false;
  }
}
