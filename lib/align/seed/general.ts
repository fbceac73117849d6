/**
 * Common German words and what usually stands for them in Chinese, written for this site: `a,b:甲,乙` says that
 * each of the first goes with each of the second. Irregular forms stand beside their infinitives.
 */
export const GENERAL_WORDS = `
jahr:年 monat:月,月份,个月 woche:周,星期 tag,tage,täglich:天,日,每天 stunde:小时 minute:分钟 sekunde:秒 heute:今天,今日,如今 gestern:昨天
morgen:明天,早上 zeit:时间,时候 zukunft:未来,将来 vergangenheit:过去 jahrhundert:世纪 anfang,beginn:开始,开头 ende:结束,最后,末尾 jetzt:现在
früher:以前,早期,过去 später:后来,之后,稍后 immer:总是,一直,始终 oft,häufig:经常,常常,往往 selten:很少,罕见 manchmal:有时 nie,niemals:从不,从来,永远
wieder,erneut:再次,重新,又 bereits,schon:已经,已 noch:还,仍然,尚 zuerst,zunächst:首先,先 danach,anschließend,dann:然后,接着,之后 schließlich:最后,最终,终于
bisher:迄今,至今 gleichzeitig:同时 sofort:立即,马上,立刻 dauer:持续,时长 während:期间,在此期间 seit:自,以来 regelmäßig:定期,经常 plötzlich:突然
mensch,leute:人,人们 mann,männer:男人,男子 frau,frauen:女人,女性,女士 kind,kinder:孩子,儿童 familie:家庭,家人 vater:父亲 mutter:母亲 freund:朋友 name:名字,名称,姓名
gruppe:组,团体,群体 gesellschaft:社会 mitglied:成员,会员 bürger:公民,市民 bevölkerung:人口,居民 einwohner:居民,人口 leben,lebt:生活,生命,生存 tod,gestorben:死亡,去世
land,länder:国家,国 staat:国家,州 regierung:政府 politik,politisch:政治,政策 präsident:总统,主席 partei:党,政党 gesetz:法律,法 recht:权利,法律 krieg:战争 frieden:和平
stadt,städte:城市,市 dorf:村庄,村 provinz:省 region:地区,区域 welt,weltweit:世界,全球 deutschland,deutsch:德国,德语 china,chinesisch:中国,中文,汉语 europa:欧洲 amerika,usa:美国
beijing,peking:北京 fluss:河,江 meer:海,海洋 berg:山 wasser:水 luft:空气 feuer:火 erde:地球,土地 sonne:太阳 wald:森林 straße:街,路,道路,公路 haus:房子,家 gebäude:建筑,大楼
schule:学校 universität,hochschule:大学 schüler:学生 student:学生,大学生 lehrer:老师,教师 lernen,lernt:学习,学 bildung:教育 wissenschaft:科学 forschung,forscher:研究 wissen,weiß:知道,知识
arbeit,arbeitet:工作,劳动 arbeiter:工人 beruf:职业 firma,unternehmen:公司,企业 wirtschaft:经济 markt:市场 geld:钱,资金 preis:价格,奖 kosten,kostet:成本,费用 kunde:客户,顾客
handel:贸易,商业 produkt:产品 produktion,herstellen,hersteller:生产,制造,厂商 industrie:工业,行业 fabrik:工厂 maschine:机器 technik,technologie:技术,科技 auto:汽车 zug:火车,列车 flugzeug:飞机
essen,isst:吃,食物 trinken:喝 arzt:医生 krankheit,krank:疾病,病 gesundheit,gesund:健康 krankenhaus:医院 körper:身体 hand:手 kopf:头 auge:眼睛 herz:心
sprache:语言 wort:词,单词,字 satz:句子,句 text:文本,文字,文章 buch,bücher:书,图书 artikel:文章,条 seite:页,页面,方面 zeitung:报纸 bild:图片,图像,画 film:电影 musik:音乐 kunst:艺术 kultur:文化
geschichte:历史,故事 idee:想法,主意,理念 gedanke:思想,想法 meinung:意见,看法 frage:问题,提问 antwort:回答,答案 grund:原因,理由 ursache:原因 folge:后果,结果 ergebnis,resultat:结果,成果
problem:问题 lösung,lösen:解决,解决方案,方案 fehler:错误,故障,差错 schwierigkeit,schwierig,schwer:困难,难 einfach,leicht:简单,容易,轻松 möglich:可能,可以 unmöglich:不可能,无法
wichtig:重要 notwendig,nötig:必要,必须 richtig,korrekt:正确,对 falsch:错误,错 wahr,wahrheit:真,真实,真相 neu:新 alt,ältere:旧,老 jung:年轻 groß:大 klein:小 lang:长 kurz:短,简短
hoch,höher:高 niedrig,tief:低,深 schnell:快,快速,迅速 langsam:慢,缓慢 gut,besser,beste:好,更好,最好,良好 schlecht,schlimm:坏,差,糟糕 stark:强,强大 schwach:弱 viel,viele,zahlreich:许多,很多,大量
wenig,wenige:少,很少 mehr:更多,更 weniger,minder:更少,较少 mehrere:多个,几个,若干 einige,manche:一些,有些,某些 alle,sämtliche:所有,全部,一切 jeder,jede,jedes:每个,每,任何,各 beide:两个,双方,两者
ganz,gesamt,vollständig,komplett:整个,全部,完整,完全,全 teil:部分,一部分 hälfte,halb:一半,半 anzahl,zahl:数量,数,数字 menge:量,数量 meist,mehrheit:大多数,多数 erste,ersten:第一,首 zweite:第二 dritte:第三
letzte:最后,上次,最近 nächste:下,下一个,接下来 andere,anderer:其他,其它,另,别 gleich,selbe,identisch:相同,同样,一样 ähnlich:类似,相似 verschieden,unterschiedlich:不同,各种 unterschied:区别,差异,不同
besonder,insbesondere:特别,尤其 allgemein:一般,普遍,通用 normal,gewöhnlich,üblich:通常,正常,普通,一般 eigen:自己 gemeinsam,zusammen:共同,一起 allein:单独,独自 öffentlich:公共,公开 frei:自由,免费 offen:开放
machen,tun:做,干 gehen,geht:去,走 kommen,kommt,kam:来 geben,gibt,gab:给,有 nehmen,nimmt:拿,取 bringen,brachte:带来,带 halten,hält:保持,认为 stehen,steht:站,位于 liegen,liegt:位于,在于 bleiben,bleibt:留,保持,仍
sehen,sieht:看,看到,见 hören,hört:听 sprechen,spricht,sprach:说话,讲,谈 sagen,sagte:说,表示,称 erzählen:讲述,告诉 nennen,genannt:称为,叫做,叫 heißen,heißt:叫,意味着 bedeuten,bedeutet:意味着,表示,意思
schreiben,schreibt,geschrieben:写,编写,撰写 lesen,liest,gelesen:读,阅读,读取 fragen:问,询问 glauben:相信,认为 denken,dachte:想,思考,认为 verstehen,versteht:理解,了解,明白 kennen,bekannt:认识,知道,著名
finden,findet,gefunden:找到,发现,查找 suchen:搜索,寻找,查找 zeigen:显示,展示,表明 erklären,erläutern:解释,说明 beschreiben:描述,介绍 helfen,hilft,hilfe:帮助 versuchen,versuch:尝试,试图 wollen,will:想,想要,希望
wünschen,wunsch:希望,愿望 brauchen,benötigen:需要 müssen,muss:必须,需要,得 dürfen,darf:可以,允许 erlauben,zulassen:允许 verboten,verbieten:禁止 beginnen,anfangen,startet:开始 enden,aufhören,stoppen:停止,结束
ändern,änderung,geändert:修改,更改,改变,变更,变化 verändern,veränderung:变化,改变 wachsen,wächst,wachstum:增长,成长 steigen,stieg:上升,增加 sinken:下降 verbessern,verbesserung:改进,改善,提高
bauen,baut,bau:建,建造,构建,建设 entwickeln,entwicklung:开发,发展 schaffen,erschaffen:创造 gründen,gegründet:成立,创立,建立 führen,führt:导致,领导,带 folgen:遵循,跟随 verlassen:离开,依赖 erreichen:达到,实现
bekommen,erhalten,erhält:得到,获得,收到 verlieren,verlust,verloren:失去,丢失 gewinnen,gewann:赢,获得 kaufen:购买,买 verkaufen:出售,卖 bezahlen,zahlen:支付,付 tragen,trägt:承担,穿 spielen:玩,发挥 schützen,schutz:保护
wählen,auswahl:选择 entscheiden,entscheidung:决定 planen,plan:计划,规划 hoffen,hoffnung:希望 erwarten:预期,期望 arbeiten:工作 warten,wartet:等待 treffen:遇到,见面 passieren,geschehen:发生 vergleichen,vergleich:比较,对比
weg:路,道路,方式 art,weise:方式,种类 methode:方法 mittel:手段,工具 ziel:目标,目的 zweck:目的 regel:规则,规定 beispiel,beispielsweise:例如,比如,例子,示例 fall,fälle:情况,案例 punkt:点 ort,stelle:地方,位置,地点
form:形式 system:系统,体系 struktur:结构 entscheidend:关键,决定性 vorteil:优势,优点,好处 nachteil:缺点,劣势 wert:值,价值 bedeutung:意义,含义 einfluss:影响 interesse:兴趣,利益 gefahr,gefährlich:危险 sicher:安全,可靠
sicherheit:安全 vertrauen:信任 verantwortung:责任 kraft,energie:力量,能源,能量 macht:权力,力量 rolle:角色,作用 beziehung:关系 unterstützen,unterstützung:支持 zusammenarbeit:合作,协作 erfahrung:经验,体验 erfolg:成功 gespräch:对话,谈话
`;
