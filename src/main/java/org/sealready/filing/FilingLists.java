package org.sealready.filing;

import java.util.List;
import org.sealready.filing.data.ListReaders;
import org.sealready.filing.rule.WordFile;
import org.sealready.json.list.DataList;
import org.sealready.words.Phrase;

/**
 * The lists and rule data of the program, each with what it is called and what reads it. A new list
 * is a file under assets/data and its line here ({@link DataList#of} where its build says all); all
 * of them can be replaced in the data folder.
 */
public final class FilingLists {

  public static final List<DataList> ALL =
      List.of(
          new DataList(Phrase.of("list.provinces", "各省管局的要求"), ListReaders::provinces),
          new DataList(Phrase.of("list.regions", "省、市、区县"), ListReaders::regions),
          new DataList(Phrase.of("list.region-names", "地名的简称和旧名"), ListReaders::regionNames),
          new DataList(Phrase.of("list.subject-types", "主体性质"), ListReaders::subjectTypes),
          new DataList(Phrase.of("list.certificate-types", "证件类型"), ListReaders::certificateTypes),
          new DataList(
              Phrase.of("list.service-content-types", "服务内容类型"), ListReaders::serviceContentTypes),
          new DataList(Phrase.of("list.preapproval-items", "前置审批项"), ListReaders::preApprovalItems),
          new DataList(Phrase.of("list.preapproval-words", "要问前置审批的字词"), WordFile::check),
          new DataList(Phrase.of("list.service-approvals", "服务内容与审批的对应"), ListReaders::approvals),
          new DataList(Phrase.of("list.uscc-kinds", "统一社会信用代码的类别"), ListReaders::creditCodeKinds),
          new DataList(Phrase.of("list.mobile-prefixes", "手机号段"), ListReaders::mobilePrefixes),
          new DataList(Phrase.of("list.reasons", "退回的原因"), ListReaders::reasons),
          new DataList(Phrase.of("list.form-names", "官方表格的叫法"), ListReaders::formNames),
          new DataList(Phrase.of("list.printable-characters", "能打印的字"), ListReaders::characters),
          new DataList(Phrase.of("list.kinsoku", "标点避头尾"), ListReaders::lineEdges),
          new DataList(Phrase.of("list.ages", "清单多久算旧"), ListReaders::ages));

  private FilingLists() {}
}
