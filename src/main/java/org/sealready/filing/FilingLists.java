package org.sealready.filing;

import java.util.List;
import org.sealready.filing.data.ListReaders;
import org.sealready.filing.journey.AfterwardsFile;
import org.sealready.filing.journey.BeforeList;
import org.sealready.filing.journey.CategoriesFile;
import org.sealready.filing.journey.LimitsFile;
import org.sealready.filing.journey.MaterialsFile;
import org.sealready.filing.journey.OutsideFile;
import org.sealready.filing.journey.PlatformLists;
import org.sealready.filing.journey.StatesFile;
import org.sealready.filing.journey.StationLists;
import org.sealready.filing.journey.WorkingDaysFile;
import org.sealready.filing.rule.WordFile;
import org.sealready.json.list.DataList;

/**
 * The lists and rule data of the program, each with what it is called and what reads it. A new list
 * is a file under assets/data and its line here ({@link DataList#of} where its build says all); all
 * of them can be replaced in the data folder.
 */
public final class FilingLists {

  public static final List<DataList> ALL =
      List.of(
          new DataList("provinces", "各省管局的要求", ListReaders::provinces),
          new DataList("regions", "省、市、区县", ListReaders::regions),
          new DataList("region-names", "地名的简称和旧名", ListReaders::regionNames),
          new DataList("subject-types", "主体性质", ListReaders::subjectTypes),
          new DataList("certificate-types", "证件类型", ListReaders::certificateTypes),
          new DataList("service-content-types", "服务内容类型", ListReaders::serviceContentTypes),
          new DataList("preapproval-items", "前置审批项", ListReaders::preApprovalItems),
          new DataList("preapproval-words", "要问前置审批的字词", WordFile::check),
          new DataList("service-approvals", "服务内容与审批的对应", ListReaders::approvals),
          new DataList("uscc-kinds", "统一社会信用代码的类别", ListReaders::creditCodeKinds),
          new DataList("mobile-prefixes", "手机号段", ListReaders::mobilePrefixes),
          new DataList("reasons", "退回的原因", ListReaders::reasons),
          new DataList("form-names", "官方表格的叫法", ListReaders::formNames),
          new DataList("printable-characters", "能打印的字", ListReaders::characters),
          new DataList("kinsoku", "标点避头尾", ListReaders::lineEdges),
          new DataList("pinyin", "汉字的读音", ListReaders::readings),
          new DataList("service-words", "服务内容的日常叫法", ListReaders::serviceWords),
          new DataList("letter-clauses", "文书要写到的条款", ListReaders::clauses),
          new DataList("platform-fields", "平台接口的字段", PlatformLists::fields),
          new DataList("upload-slots", "平台的上传栏目", PlatformLists::slots),
          new DataList("sms-check", "工信部短信核验", PlatformLists::smsCheck),
          new DataList("working-days", "放假和调休安排", WorkingDaysFile::check),
          new DataList("journey-states", "备案的进度", StatesFile::check),
          new DataList("journey-limits", "办理的期限", LimitsFile::check),
          new DataList("before", "注册与认证", BeforeList::check),
          new DataList("categories", "服务类目与资质", CategoriesFile::check),
          new DataList("documents", "要准备的材料", MaterialsFile::check),
          new DataList("afterwards", "备案之后", AfterwardsFile::check),
          new DataList("outside", "境外主体和港澳台、外国人", OutsideFile::check),
          new DataList("stations", "办理全过程的各站", StationLists::check),
          new DataList("rejections", "退回意见的说法", PlatformLists::rejections),
          new DataList("ages", "清单多久算旧", ListReaders::ages));

  private FilingLists() {}
}
