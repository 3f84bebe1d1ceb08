import type { Lang } from './library.ts';

// Numbers that count nothing. Each list is a part of the grammar; what matches is blanked out before figures are looked for.

/** Titles, addresses, document and standard numbers, and names made with numbers. */
const names: RegExp[] = [
  /《[^》]*》/g,
  /https?:\/\/[^\s，。）]+/g,
  /[〔[（(](?:19|20)\d{2}[〕\]）)]\s?第?\d+号/g,
  /\b(?:GB|CJJ|JGJ|DB|ISO|WCAG|CC BY(?:-SA)?)[\w\s/.]{0,8}\d[\d.]*(?:[—–-]\d{4})?/g,
  /(?<![+\d]\s?)\d(?=\s?[、,，/]\s?\d\s?\+)/g,
  /\d\s?(?:\+\s?(?:\d|[Nn])\s?)+/g,
  /“\+?\d”|“\+[Nn]”|‘\+?\d’/g,
  /[A-Za-z][A-Za-z]*[-–]?\d+(?:\.\d+)*(?:[—–-][A-Za-z]?\d+)?/g,
  /(?<![\d.])(?:[345]G|[23]D)(?![A-Za-z])/g,
  /\d{3,5}(?=(?:政务|市民|便民|服务)*热线)/g,
  /(?<![\d.,])(?:12345|12348|110|119|120|122)(?!\d|[.,]\d|\s?[多余来万亿千百%％]|\s?(?:个|户|家|人|名|位|元|块|平|米|栋|幢|套|层|处|项|件|条|次|场|天|年|部|台|辆|吨|亩|households|people|yuan|meetings))/g,
  /(?<![\dA-Za-z])[2-5]A级/g,
];

/** Days, months, years, times of day. */
const dates: RegExp[] = [
  /(?:19|20)\d{2}\s?年?\s?(?:[—–~～-]+|[至到、和])\s?(?:19|20)?\d{2}\s?年/g,
  /(?:(?:19|20)\d{2}|(?<!\d)\d0)\s?年代|(?<!\d)[0-9]0后/g,
  /\d{2}\s?世纪/g,
  /(?:19|20)\d{2}\s?年/g,
  /(?:19|20)\d{2}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?!\d)/g,
  /(?<!\d)\d{1,2}\s?月\s?\d{1,2}\s?(?:[—–~～-]+|[至到、和])\s?\d{1,2}\s?[日号]/g,
  /(?<!\d)(?:\d{1,2}\s?(?:[—–~～-]+|[至到、和])\s?)?\d{1,2}\s?月(?:\s?\d{1,2}\s?[日号])?(?:\s?(?:[—–~～-]+|[至到、和])\s?\d{1,2}\s?[日号])*/g,
  /(?<![\d.,—–~～至到-]\s?)(?:[12]?[1-9]|[123]0|31)日(?![内均常])(?:(?:[—–~～、-]|[至到和])(?:[12]?[1-9]|[123]0|31)日(?![内均常]))*/g,
  /(?<!\d)\d{1,2}[日号](?=上午|下午|中午|晚|早|当天|凌晨|傍晚|那天|这天)/g,
  /(?<!\d)\d{1,2}:\d{2}(?!\d)/g,
  /(?:上午|下午|早上|晚上|中午|凌晨|早|晚)\d{1,2}点(?:半|\d{1,2}分)?/g,
  /[一二][〇零九][〇零一二三四五六七八九]{2}年/g,
  /[〇零一二三四五六七八九]{2}年代|[二三四五六七八九]十年代/g,
  /(?:十[一二]?|[一二三四五六七八九])月(?:(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号])/g,
  /(?:星期|周|礼拜)[一二三四五六日]/g,
];

/** Ordinals, house numbers, references to numbered things, list marks. */
const ordinals: RegExp[] = [
  /第\s?\d+(?:\s?(?:[—–~～,，、·-]|[至到和])\s?第?\d+(?!\d*[户人元个%]))*/g,
  /第[〇零一二两三四五六七八九十百千]+(?:[至到、和]第?[一二三四五六七八九十百]+)*/g,
  /(?:(?<!资)源|(?<!企)图|(?<![代列发])表|案例|做法|附录|编号|No\.|№|¶)\s?\d+(?:[、·—–-]\d+)*(?!\d|\s?[个条项名户次人种类家%])/g,
  /〔\d[^〕]*〕/g,
  /(?<!\d)\d+(?:-\d+)?号(?!召)(?:楼|院|门|线|桩|文)?(?:\d+单元)?(?:\d+室)?/g,
  /(?<!\d)\d{1,2}栋\s?\d{1,2}单元|(?<!\d)\d{1,2}单元|(?<=[在住到从去])\d{1,2}栋(?!楼|房|住|居民楼)|^\d{1,2}栋(?=$|的)|(?<!\d)\d{1,2}栋(?=居民(?!楼|住)|住户|业主|门口|楼下)|(?<!\d)\d{1,2}楼/g,
  /(?<![\d\p{Script=Han}])\d{1,2}[)）.、．](?!\d)/gu,
  /^\s*\d{1,2}\s?[：:](?!\d)/g,
  /[(（]\d{1,2}[)）]/g,
];

/** Words and set phrases that hold a numeral. */
const phrases: RegExp[] = [
  /千家万户|千门万户|万家灯火|百家争鸣|百家姓|百花齐放|千方百计|百年大计|百年树人|十年树木|百日攻坚|百日行动|百日会战|百步之内|万人空巷|千人一面|千篇一律|百里挑一|千头万绪|十里八乡/g,
  /三番五次|三番两次|再三再四|三五成群|三天两头|五次三番|隔三岔五|两面|两边|两头/g,
  /百姓|成千上万|三九天|三伏天|[两三四]轮(?=车)|十分(?!之|钟)|万分(?!之)|千万(?=别|不|要|记|注意|小心)|万一|万寿|万事|万能|百货|百度|千禧/g,
  /双(?:三分之二|四分之三|过半)|两个(?:三分之二|四分之三|过半)/g,
  /(?<![一二三四五六七八九十])[一二三四五六七八九十]+(?:年行动|年规划|年计划|部曲|期(?:工程|项目|改造)?)|“?十[二三四五]五”?(?=规划|期间|时期|末|初)/g,
  /两支(?=队伍|力量)/g,
  /二次(?=供水|加压|装修|搬运|改造|污染|开挖)|[二三]级(?=公立|医院|建造师)/g,
];

/** Shares that the Civil Code asks for. They count nothing where the law is told; anywhere else they would be a claim. */
const thresholds = /(?:三分之二|四分之三|过半数?|半数)(?:以上)?|\b(?:two[- ]thirds|three[- ]quarters|more than half)\b/gi;

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const english: RegExp[] = [
  /\b(?:19|20)\d0s\b|\b(?:19|20)\d{2}-\d{2}-\d{2}\b|(?<!\d)\d{1,2}:\d{2}(?!\d)|\b\d{1,2}\s?[ap]\.m\./g,
  new RegExp(`(?:\\b\\d{1,2}(?:\\s?(?:–|—|-|to|and)\\s?\\d{1,2})?\\s)?\\b${months}\\b\\.?(?:\\s\\d{1,2}(?!\\d)(?:\\s?(?:–|—|-|to|and)\\s?\\d{1,2}(?!\\d))?)?(?:,?\\s(?:19|20)\\d{2})?`, 'g'),
  /\b(?:19|20)\d{2}\s?[–—-]\s?(?:(?:19|20)?\d{2})\b/g,
  /\bdouble (?:two-thirds|three-quarters)\b|\btwo-thirds majority\b/gi,
  /(?:^|(?<=[.!?;:”’]\s))(?:19|20)\d{2}(?=[,:;.]?$|[,:;]\s|\s(?:saw|was|is|had|brought|marked|began|ended|came|and|to)\b)/g,
  /(?<=\b(?:between|in|since|from|by|until|till|of|to|and|before|after|during|early|late|mid|through|the|year)[\s-])(?:19|20)\d{2}s?\b(?!,\d|\s(?:households|families|residents|owners|people|yuan|homes|flats))/gi,
  /(?<=\b(?:about|around|circa)\s)(?:19|20)\d{2}(?=[:;,.)]|$)/gi,
  /\((?:19|20)\d{2}\)|(?<=[,;]\s)(?:19|20)\d{2}(?=[.,;)]|$)/g,
  /\b(?:articles?|art\.|paragraphs?|paras?\.?|steps?|figures?|tables?|cases?|practices?|sections?|nos?\.|lessons?|parts?|phases?|chapters?|grades?|versions?|documents?|stops?|days?|sources?|buildings?|blocks?|units?|rooms?)\s\d+(?:(?:,\s|\s?(?:and|to|–|-)\s?)\d+)*\b/gi,
  /\b\d+(?:st|nd|rd|th)\b/g,
];

const blank = (found: string) => ' '.repeat(found.length);

/** The text with every number that counts nothing blanked out; its length stays. */
export function exempt(text: string, lang: Lang, legal = false): string {
  const patterns = lang === 'en' ? [...names, ...english, ...ordinals] : [...names, ...dates, ...ordinals, ...phrases];
  return (legal ? [...patterns, thresholds] : patterns).reduce((rest, pattern) => rest.replace(pattern, blank), text);
}
