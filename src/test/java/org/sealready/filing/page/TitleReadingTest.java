package org.sealready.filing.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.form.Answers;

/** Who signs, told from the name and the credit code: branches by all their endings. */
class TitleReadingTest {

  private static final String COMPANY = "91510107MA6CQ7XK3Q";

  private static TitleReading reading(String name, String number) {
    return TitleReading.of(
        Answers.empty().with(EntityPage.NAME, name).with(EntityPage.CERTIFICATE_NUMBER, number));
  }

  @ParameterizedTest
  @CsvSource({
    "厦门海望角餐饮管理有限公司湖滨南店",
    "青禾财产保险股份有限公司绵阳中心支公司",
    "青禾银行股份有限公司涪城支行",
    "青禾银行股份有限公司成都分行",
    "青禾信用合作联社桥东分理处",
    "青禾证券有限责任公司临园路证券营业部",
    "青禾电信股份有限公司武侯朝阳营业所",
    "青禾石化销售有限公司四川绵阳第六十六加油站",
    "绵阳市青禾医药公司第一门市部",
    "青禾邮政集团公司四川省安州区桥西邮政所",
    "青禾电力(集团)有限责任公司涪城供电局",
    "四川青禾汽车运输(集团)有限公司安州分公司(汽车87队)",
    "绵阳青禾饭店有限责任公司健身俱乐部",
    "绵阳青禾会计师事务所（普通合伙）安州分所",
    "安州区青禾种植专业合作社桥西分社",
    "青禾（上海）有限公司绵阳办事处",
    "青禾大药房连锁有限公司第一百店",
    "绵阳青禾交通服务有限公司机动车驾驶员培训学校",
  })
  void aBranchHasAHead(String name) {
    assertEquals(new TitleReading("负责人", true), reading(name, COMPANY));
  }

  @ParameterizedTest
  @CsvSource({
    "成都青禾云联科技有限公司, 法定代表人",
    "成都青禾云联科技有限公司（中外合资）, 法定代表人",
    "四川青禾供销总公司绵阳青禾有限公司, 法定代表人",
    "四川青禾集团, 法定代表人",
    "安州区青禾种植专业合作社, 法定代表人",
    "安州区青禾种植专业合作社联合社, 法定代表人",
    "青禾公司治理研究有限公司, 法定代表人",
    "成都青禾云联科技有限公司工会委员会, 法定代表人",
    "成都青禾咨询中心（有限合伙）, 执行事务合伙人",
    "成都青禾咨询中心(普通合伙), 执行事务合伙人",
    "成都青禾印刷厂（个人独资）, 投资人",
  })
  void aBodyOfItsOwnIsNot(String name, String title) {
    TitleReading reading = reading(name, COMPANY);
    assertEquals(title, reading.title());
    assertEquals(!name.endsWith("工会委员会"), reading.isSure());
  }

  @ParameterizedTest
  @CsvSource({
    "武侯区青禾加油站, 负责人",
    "武侯区青禾门市部, 负责人",
    "武侯区青禾营业部, 负责人",
    "武侯区青禾书店, 负责人",
    "成都市青禾印刷厂, 法定代表人",
    "四川省青禾烟叶公司安州市公司, 法定代表人",
    "成都市青禾律师服务中心站, 法定代表人",
  })
  void whereTheNameLeavesItOpenItIsAsked(String name, String title) {
    assertEquals(new TitleReading(title, false), reading(name, COMPANY));
  }

  @ParameterizedTest
  @CsvSource({
    "92510107MA6CQ7XK3M, 武侯区青禾门市部, 经营者",
    "12100000400000624D, 武侯区青禾加油站, 法定代表人",
    "12100000400000624D, 青禾有限公司桥西店, 法定代表人",
    "51370203MJD7260QX2, 青禾公司门店协会, 法定代表人",
  })
  void theCreditCodeIsAWitness(String number, String name, String title) {
    assertEquals(new TitleReading(title, true), reading(name, number));
  }
}
