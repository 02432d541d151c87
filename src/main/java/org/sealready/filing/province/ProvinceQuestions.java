package org.sealready.filing.province;

import java.util.List;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.PaperPlace;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.form.Answers;
import org.sealready.form.Condition;
import org.sealready.form.Question;

/** What provinces ask for and only a person can answer. */
public final class ProvinceQuestions {

  private ProvinceQuestions() {}

  /** All of them, each asked where a source makes the demand. */
  public static List<Question> all(Provinces provinces) {
    return List.of(
        Question.of(
                "local-number",
                EntityContactPage.PERSON.mobile(),
                Situations.asked(provinces, Demand.LOCAL_MOBILE),
                "所选的省份曾要求用本省的手机号，负责人的号码是本省的吗？",
                Question.NO,
                "号码不是本省的，在这个省份可能被退回。",
                "请换成本省的手机号；没有的，请先向当地通信管理局咨询。",
                provinces.source())
            .detailed(answers -> statements(provinces, Demand.LOCAL_MOBILE, answers)),
        PaperPlace.named(
                Question.of(
                    "province-licence-copy",
                    EntityPage.CERTIFICATE_TYPE,
                    Situations.asked(provinces, Demand.LICENCE_COPY),
                    "所选省份的网站备案要求营业执照传副本，手里的是副本吗？",
                    Question.NO,
                    "营业执照不是副本，在这个省份可能被退回。",
                    "请用副本的原件拍照或扫描，传到“{0}”（{1} 张）；没有副本的，请先向当地通信管理局咨询。",
                    provinces.source()),
                "certificate")
            .detailed(answers -> statements(provinces, Demand.LICENCE_COPY, answers)),
        PaperPlace.named(
                Question.of(
                    "province-e-commerce",
                    MiniProgramPage.SERVICE_TYPES,
                    Situations.asked(provinces, Demand.E_COMMERCE, ProvinceQuestions::sells),
                    "选的服务内容是卖东西，当地可能另要电子商务方面的说明或承诺书，问过并备好了吗？",
                    Question.NO,
                    "缺少当地要的电子商务说明或承诺书，可能会被退回补交。",
                    "请看平台的提交页面有没有这份材料的栏目，没有的传到“{0}”（最多 {1} 张）；或先向当地通信管理局咨询。",
                    provinces.source()),
                "otherMiniProgram")
            .detailed(answers -> statements(provinces, Demand.E_COMMERCE, answers)),
        PaperPlace.named(
                Question.of(
                    "province-papers",
                    EntityPage.PROVINCE,
                    Situations.asked(provinces, Demand.EXTRA_PAPERS),
                    "所选的省份另外要求一些材料，都准备好了吗？",
                    Question.NO,
                    "缺少省里要求的材料，可能会被退回补交。",
                    "请在平台的提交页面查看这个省份要求的材料，下载对应的格式，备齐再提交；没有同名栏目的，讲单位的传到“{0}”（最多 {1} 张），讲小程序的传到“{2}”（最多 {3} 张）。",
                    provinces.source()),
                "otherEntity",
                "otherMiniProgram")
            .detailed(answers -> statements(provinces, Demand.EXTRA_PAPERS, answers)));
  }

  /** The services that this source asks it of. */
  private static Condition sells(Province.Entry entry) {
    return new Condition.Holds(MiniProgramPage.SERVICE_TYPES, List.of(entry.value().split("、")));
  }

  /** What is said of this filing's province, each statement with its source. */
  private static List<String> statements(Provinces provinces, Demand demand, Answers answers) {
    return Said.of(provinces, answers, demand).stream()
        .flatMap(said -> said.entries().stream())
        .map(Province.Entry::statement)
        .toList();
  }
}
