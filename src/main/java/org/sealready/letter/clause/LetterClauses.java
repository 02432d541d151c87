package org.sealready.letter.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a letter must say, and what its title may be.
 *
 * @param title the end of any title that names this kind of letter
 * @param otherTitle what only the title of another letter has
 * @param clauses in the order of the bundled wording
 */
public record LetterClauses(
    Optional<Pattern> title, Optional<Pattern> otherTitle, List<Clause> clauses) {

  /** The end of a title that names some kind of paper. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?:[书函信表单]|说明|声明|通知|证明|须知|告知|倡议|公告|申请|报告|协议|合同|方案|同意|承诺|保证|授权|委托|建议|提示|介绍)$");

  /** Of a letter of which nothing is declared. */
  public static final LetterClauses NONE =
      new LetterClauses(Optional.empty(), Optional.empty(), List.of());

  public LetterClauses {
    clauses = List.copyOf(clauses);
  }

  /** Whether this title says that the paper is another kind of letter. */
  public boolean isOfAnother(String text) {
    String plain =
        ClauseText.plain(text).replaceAll("[《》]", "").replaceAll("[（(][^（）()]*[）)]$", "");
    boolean named = title.map(kind -> kind.matcher(plain).find()).orElse(true);
    return !named && KIND.matcher(plain).find()
        || otherTitle.map(other -> other.matcher(plain).find()).orElse(false);
  }

  /** The clause of this id. */
  public Optional<Clause> find(String id) {
    return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
  }
}
