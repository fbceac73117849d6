/**
 * The surnames that most Chinese names begin with: the two hundred most frequent ones of the census of
 * 2020, which nine in ten people bear, and the compound ones still in use.
 */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙段史陶黎贺毛郝顾龚邵万覃武钱戴严莫孔向汤常温康施文牛樊葛邢安齐易乔庞颜庄聂章鲁岳翟申欧詹耿关焦柳左甘祝包宁尚符舒阮纪梅童凌毕单裴霍涂成苗谷曲盛冉蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司古吉缪简车项连芦麦褚娄窦戚岑党宫景费卜冷晏柏席卫米隋宗桂全佟应臧闵苟边卞姬师和仇栾丘商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封官谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢阎朴';

/** Surnames of one character. */
export const SURNAMES: ReadonlySet<string> = new Set(SINGLE);

/** Surnames of two. */
export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set([
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '司徒',
  '东方',
  '夏侯',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '长孙',
  '宇文',
  '端木',
  '南宫',
]);
