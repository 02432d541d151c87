package org.sealready.filing.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a house number, and what only looks like one. */
class HouseNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "天府三街199号", "八达路１８６号", "金杭大厦A座", "创新楼Ｂ座", "三号楼", "大河村五社", "新田村7组",
        "前阳镇前阳村", "西兆通村（村委会旁）", "桃源村村民委员会", "和平里四单元", "北大街甲1号", "财富中心负一层", "幸福屯",
        "长乐里十二弄", "G318线旁3号", "107国道西侧8号", "人民商场二层", "机关大院一院", "东张镇金芝村村部", "龙门镇李村东北",
        "经三路5号", "工业园一号路8号", "人民路88号路北", "3号大街12号", "八一社区三组", "一街坊12栋", "七一路二号院",
        "第二人民医院3楼", "和平路甲1号", "三座店镇西村", "建设三路A座"
      })
  void isThere(String address) {
    assertTrue(HouseNumber.isIn(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "青云社区青云大道",
        "中关村大街",
        "百货大楼旁",
        "科技大院对面",
        "电影院东侧",
        "十字街口",
        "市场店铺对面",
        "107国道西侧",
        "G318线旁",
        "大兴酒厂南500米",
        "银座商城",
        "新华书店",
        "医院门口",
        "建设路与人民路交叉口",
        "合作社",
        "楼外楼",
        "座谈路",
        "村东头",
        "西河坡村口",
        "八一社区",
        "七一社区服务站旁",
        "经三路",
        "建设3路",
        "工业园一号路",
        "开发区2号路",
        "3号线地铁站",
        "二号桥",
        "第十大街",
        "第一组织部旧址",
        "三座店镇政府",
        "十里铺镇政府",
        "五院士大道",
        "纬七路与经五路交叉口",
        "中关村南大街",
        "龙王庙乡政府"
      })
  void isMissing(String address) {
    assertFalse(HouseNumber.isIn(address));
  }
}
