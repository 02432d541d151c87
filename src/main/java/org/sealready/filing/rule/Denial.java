package org.sealready.filing.rule;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sealready.filing.rule.Stretch.Clause;

/**
 * Which words of a text its own sentences deny: before the word (不提供直播), after it (直播暂未开通), by an
 * exclusion (证券、期货除外), in brackets (不含出版), or as a list that one denial governs.
 */
final class Denial {

  private static final Pattern BETWEEN =
      Pattern.compile("(?:类|等|内容|服务|业务|信息|活动){0,4}[、和或及与/]+(?:以及)?" + DenialMarks.FILLER + "{0,4}");

  /** What a clause may hold beside words when it only goes on with the list of the one before. */
  private static final Pattern LISTED =
      Pattern.compile("[、和或及与等类的\\s]|以及|内容|服务|业务|信息|活动|功能|平台|栏目|在线|网络|互联网|项目|相关");

  /** Of what may stand before 的 and still belong to what is denied: 不含任何形式的直播. */
  private static final Pattern GENERIC =
      Pattern.compile("任何|形式|相关|有关|[需须]|涉|许可|审批|批准|规定|性质|各[种类]|[上此]述|以上|所谓|线|网|公开|向|依法|类$");

  /** How far before a word a mark is looked for that has to stand right before it. */
  private static final int NEAR = 40;

  /** How far from its end a clause may say what it denies of what it spoke of. */
  private static final int TAIL = 80;

  private final Stretch stretch;
  private final FoundWords words;
  private final BitSet denied;

  private Denial(Stretch stretch, FoundWords words, BitSet denied) {
    this.stretch = stretch;
    this.words = words;
    this.denied = denied;
  }

  /** The places of this text that are denied; {@code words} are all that were found in it. */
  static BitSet of(String text, List<Found> words) {
    BitSet denied = new BitSet();
    FoundWords all = new FoundWords(words);
    List<Stretch> stretches = Stretch.of(text);
    for (Stretch stretch : stretches) {
      new Denial(stretch, all, denied).judge();
      if (stretch.isBracket()) {
        new BracketDenial(stretch, stretches.get(stretch.outer()), words, denied).judge();
      }
    }
    return denied;
  }

  private void judge() {
    List<Clause> clauses = stretch.clauses();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      boolean holds = holdsWord(clause);
      if ((holds || clause.afterComma()) && DenialMarks.mayDeny(clause.text())) {
        String plain = plain(clause);
        if (holds) {
          forward(clause, plain);
          direct(clause, plain);
        }
        predicate(clauses, i, plain);
      }
      Exclusion.judge(stretch, clause, denied);
      if (clause.afterComma() && i > 0) {
        goOn(clauses.get(i - 1), clause);
      }
    }
  }

  /** The clause without words such as 不仅, unless a word begins in them: 无论坛. */
  private String plain(Clause clause) {
    return DenialMarks.NO_DENIAL
        .matcher(clause.text())
        .replaceAll(
            match ->
                beginsWithin(clause, match.start(), match.end())
                    ? Matcher.quoteReplacement(match.group())
                    : String.valueOf(Stretch.BLANK).repeat(match.group().length()));
  }

  private boolean beginsWithin(Clause clause, int from, int to) {
    return words.anyIn(absolute(clause, from + 1), absolute(clause, to));
  }

  private boolean holdsWord(Clause clause) {
    return words.anyIn(absolute(clause, 0), absolute(clause, clause.text().length()));
  }

  private int absolute(Clause clause, int place) {
    return stretch.start() + clause.start() + place;
  }

  private void deny(Clause clause, int from, int to) {
    if (to > from) {
      denied.set(absolute(clause, from), absolute(clause, to));
    }
  }

  private void forward(Clause clause, String plain) {
    Matcher mark = DenialMarks.FORWARD.matcher(plain);
    int to = 0;
    while (mark.find()) {
      to = to < mark.end() ? DenialMarks.untilContrary(plain, mark.end()) : to;
      deny(clause, mark.end(), mark.group("having") == null ? to : owner(plain, mark.end(), to));
    }
  }

  /** 不含糖的药品 denies the sugar, 不含任何形式的直播 all of it. */
  private static int owner(String plain, int from, int to) {
    int of = plain.indexOf('的', from);
    boolean ends = of >= 0 && of < to - 1 && !GENERIC.matcher(plain.substring(from, of)).find();
    return ends ? of : to;
  }

  private List<Found> in(Clause clause) {
    return words.within(absolute(clause, 0), absolute(clause, clause.text().length()));
  }

  private void direct(Clause clause, String plain) {
    List<Found> here = in(clause);
    for (int i = 0; i < here.size(); i++) {
      int start = here.get(i).start() - absolute(clause, 0);
      String before = plain.substring(Math.max(0, start - NEAR), start);
      if (DenialMarks.NOT_THIS.matcher(before).find()) {
        deny(clause, start, here.get(i).end() - absolute(clause, 0));
      } else if (DenialMarks.DIRECT.matcher(before).find()) {
        deny(clause, start, endOfList(here.subList(i, here.size()), clause, plain));
      }
    }
  }

  /** Where the list that the first of these words begins ends. */
  private int endOfList(List<Found> here, Clause clause, String plain) {
    int end = here.getFirst().end() - absolute(clause, 0);
    for (Found next : here.subList(1, here.size())) {
      int start = next.start() - absolute(clause, 0);
      if (start > end && !BETWEEN.matcher(plain.substring(end, start)).matches()) {
        return end;
      }
      end = next.end() - absolute(clause, 0);
    }
    return end;
  }

  private void predicate(List<Clause> clauses, int at, String plain) {
    Clause clause = clauses.get(at);
    Matcher mark =
        DenialMarks.PREDICATE
            .matcher(plain)
            .region(Math.max(0, plain.length() - TAIL), plain.length());
    if (!mark.find() || DenialMarks.PASSING.matcher(plain).find()) {
      return;
    }
    String subject = DenialMarks.subject(plain, mark.start());
    int start = mark.start() - subject.length();
    deny(clause, DenialMarks.afterContrary(plain, start), start);
    boolean all = DenialMarks.ALL_BEFORE.matcher(subject).find();
    for (int i = at; start == 0 && i > 0 && clauses.get(i).afterComma(); i--) {
      deny(clauses.get(i - 1), 0, clauses.get(i - 1).text().length());
      if (!all) {
        return;
      }
    }
  }

  /** 不涉及新闻，出版，教育: the list goes on over commas while it names nothing but words. */
  private void goOn(Clause before, Clause clause) {
    boolean open = denied.get(absolute(before, before.text().length()) - 1);
    if (open && deniesWord(before) && holdsWord(clause)) {
      String rest = LISTED.matcher(withoutWords(clause)).replaceAll("");
      if (rest.isEmpty()) {
        deny(clause, 0, clause.text().length());
      }
    }
  }

  private boolean deniesWord(Clause clause) {
    return in(clause).stream().anyMatch(word -> denied.get(word.start()));
  }

  private String withoutWords(Clause clause) {
    StringBuilder rest = new StringBuilder(clause.text());
    for (Found word : in(clause)) {
      int start = word.start() - absolute(clause, 0);
      rest.replace(start, start + word.word().length(), "、".repeat(word.word().length()));
    }
    return rest.toString();
  }
}
