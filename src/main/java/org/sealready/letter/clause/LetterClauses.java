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
          "(?:[书函信表单]|说明|声明|通知|证明|须知|告知|倡议|公告|申请|报告|协议|合同|方案|同意|承诺|保证|授权|委托|建议|提示|介绍|反映|汇报|总结|记录|纪要|清单|计划|意见|请示|批复|指引|手册|指南|章程|制度|办法|细则|问答|简介|概况|目录|名单|登记|凭证|收据|公示|任命|设想|体会|感想|备忘|便条|留言|宣言|通告|通报|决定|公约|答复|传单|广告)$");

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
