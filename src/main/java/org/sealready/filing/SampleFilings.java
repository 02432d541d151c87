package org.sealready.filing;

import java.util.List;
import org.sealready.words.Phrase;

/**
 * The samples of the start screen, apart from the catalogue: the screen stands before that is read.
 */
public final class SampleFilings {

  /** What each shows; the key ends in the name of its resource. */
  public static final List<Phrase> ALL =
      List.of(
          Phrase.of("sample.company-one-person", "公司，法定代表人一人担任全部角色，手续最少"),
          Phrase.of("sample.company-both-letters", "公司，由同事担任两种负责人，要两份授权书"),
          Phrase.of("sample.individual-business", "个体工商户，没有公章"),
          Phrase.of("sample.public-institution", "事业单位"),
          Phrase.of("sample.individual", "个人"),
          Phrase.of("sample.broken-numbers", "填错的样例，看看会提示什么"));

  private SampleFilings() {}
}
