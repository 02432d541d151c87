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
      Pattern.compile("(?:类|等|内容|服务|业务|信息|活动)*[、和或及与/]+(?:以及)?" + DenialMarks.FILLER + "*");

  /** What a clause may hold beside words when it only goes on with the list of the one before. */
  private static final Pattern LISTED =
      Pattern.compile("(?:[、和或及与等类的]|以及|内容|服务|业务|信息|活动|功能|平台|栏目|在线|网络|互联网|项目|相关|\\s)*");

  /** Of what may stand before 的 and still belong to what is denied: 不含任何形式的直播. */
  private static final Pattern GENERIC =
      Pattern.compile("任何|形式|相关|有关|[需须]|涉|许可|审批|批准|规定|性质|各[种类]|[上此]述|以上|所谓|线|网|公开|向|依法|类$");

  private final Stretch stretch;
  private final List<Found> words;
  private final BitSet denied;

  private Denial(Stretch stretch, List<Found> words, BitSet denied) {
    this.stretch = stretch;
    this.words = words;
    this.denied = denied;
  }

  /** The places of this text that are denied; {@code words} are all that were found in it. */
  static BitSet of(String text, List<Found> words) {
    BitSet denied = new BitSet();
    List<Stretch> stretches = Stretch.of(text);
    for (Stretch stretch : stretches) {
      new Denial(stretch, words, denied).judge();
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
      String plain = plain(clause);
      forward(clause, plain);
      direct(clause, plain);
      predicate(clauses, i, plain);
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
    return words.stream()
        .map(word -> word.start() - absolute(clause, 0))
        .anyMatch(start -> start > from && start < to);
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
    while (mark.find()) {
      int to = endOf(plain, mark.end());
      deny(clause, mark.end(), mark.group("having") == null ? to : owner(plain, mark.end(), to));
    }
  }

  private static int endOf(String plain, int from) {
    Matcher contrary = DenialMarks.CONTRARY.matcher(plain);
    return contrary.find(from) ? contrary.start() : plain.length();
  }

  /** 不含糖的药品 denies the sugar, 不含任何形式的直播 all of it. */
  private static int owner(String plain, int from, int to) {
    int of = plain.indexOf('的', from);
    boolean ends = of >= 0 && of < to - 1 && !GENERIC.matcher(plain.substring(from, of)).find();
    return ends ? of : to;
  }

  private void direct(Clause clause, String plain) {
    for (int i = 0; i < words.size(); i++) {
      int start = words.get(i).start() - absolute(clause, 0);
      int end = words.get(i).end() - absolute(clause, 0);
      if (start < 0 || end > plain.length()) {
        continue;
      }
      String before = plain.substring(0, start);
      if (DenialMarks.NOT_THIS.matcher(before).find()) {
        deny(clause, start, end);
      } else if (DenialMarks.DIRECT.matcher(before).find()) {
        deny(clause, start, endOfList(clause, plain, i));
      }
    }
  }

  private int endOfList(Clause clause, String plain, int first) {
    int end = words.get(first).end() - absolute(clause, 0);
    for (int i = first + 1; i < words.size(); i++) {
      int start = words.get(i).start() - absolute(clause, 0);
      if (start < end || start > plain.length()) {
        continue;
      }
      if (start > end && !BETWEEN.matcher(plain.substring(end, start)).matches()) {
        return end;
      }
      end = words.get(i).end() - absolute(clause, 0);
    }
    return end;
  }

  private void predicate(List<Clause> clauses, int at, String plain) {
    Clause clause = clauses.get(at);
    Matcher mark = DenialMarks.PREDICATE.matcher(plain);
    if (!mark.find() || DenialMarks.PASSING.matcher(plain).find()) {
      return;
    }
    deny(clause, lastContrary(plain, mark.start()), mark.start());
    boolean all = DenialMarks.ALL_BEFORE.matcher(mark.group("subject")).find();
    for (int i = at; mark.start() == 0 && i > 0 && clauses.get(i).afterComma(); i--) {
      deny(clauses.get(i - 1), 0, clauses.get(i - 1).text().length());
      if (!all) {
        return;
      }
    }
  }

  private static int lastContrary(String plain, int before) {
    Matcher contrary = DenialMarks.CONTRARY.matcher(plain).region(0, before);
    int end = 0;
    while (contrary.find()) {
      end = contrary.end();
    }
    return end;
  }

  /** 不涉及新闻，出版，教育: the list goes on over commas while it names nothing but words. */
  private void goOn(Clause before, Clause clause) {
    int end = absolute(before, before.text().length());
    boolean open =
        denied.get(end - 1)
            && words.stream()
                .anyMatch(
                    word ->
                        word.start() >= absolute(before, 0)
                            && word.end() <= end
                            && denied.get(word.start()));
    if (open && LISTED.matcher(withoutWords(clause)).matches()) {
      deny(clause, 0, clause.text().length());
    }
  }

  private String withoutWords(Clause clause) {
    StringBuilder rest = new StringBuilder(clause.text());
    for (Found word : words) {
      int start = word.start() - absolute(clause, 0);
      if (start >= 0 && word.end() - absolute(clause, 0) <= rest.length()) {
        rest.replace(start, start + word.word().length(), "、".repeat(word.word().length()));
      }
    }
    return rest.toString();
  }
}
