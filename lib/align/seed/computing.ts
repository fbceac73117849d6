/** Words of handbooks and of whatever is done at a computer, written as in `general.ts`. */
export const COMPUTING_WORDS = `
datei,dateien:文件 ordner:文件夹 verzeichnis:目录,文件夹 pfad:路径 dateiname:文件名 laufwerk,festplatte:硬盘,磁盘,驱动器 speicher:内存,存储 speichern,gespeichert:保存,存储 laden,lädt,geladen:加载,载入 öffnen,geöffnet:打开
schließen,geschlossen:关闭 löschen,gelöscht,entfernen:删除,移除,清除 kopieren,kopie:复制,拷贝,副本 verschieben:移动 einfügen:插入,粘贴 hinzufügen:添加,加入,增加 umbenennen:重命名 ersetzen:替换,取代 erstellen,erzeugen,anlegen:创建,生成,新建,建立
bearbeiten:编辑,处理 abbrechen,abbruch:取消,中止 bestätigen:确认 rückgängig:撤销,撤消 wiederherstellen:恢复,还原 aktualisieren,aktualisierung,update:更新,升级 installieren,installation,installiert:安装 deinstallieren:卸载
herunterladen,download:下载 hochladen,upload:上传 ausführen,ausgeführt,ausführung:执行,运行 starten,start,gestartet:启动,开始 neustart:重启,重新启动 beenden,beendet:结束,退出,终止 anhalten:停止,暂停 laufen,läuft,laufend:运行,正在运行
verwenden,verwendet,verwendung,benutzen,nutzen,nutzung,einsetzen:使用,用,利用,采用 anwenden:应用 anwendung,app:应用,应用程序,程序 programm:程序 software:软件 hardware:硬件 rechner,computer:计算机,电脑 gerät:设备 bildschirm:屏幕 tastatur:键盘 taste:键,按键
maus:鼠标 klicken,klick:点击,单击 drücken:按,按下 fenster:窗口 schaltfläche,knopf,button:按钮 menü:菜单 symbol,icon:图标,符号 leiste:栏 dialog:对话框 feld:字段,框 liste:列表 tabelle:表,表格 zeile:行 spalte:列 zelle:单元格 formular:表单
eingabe,eingeben:输入 ausgabe,ausgeben:输出 anzeige,anzeigen,angezeigt:显示 ansicht:视图 auswählen,ausgewählt:选择,选中,所选 einstellung,einstellen:设置,配置 konfiguration,konfigurieren,konfiguriert:配置 option:选项 standard,standardmäßig:默认,标准,缺省
voreinstellung:默认,预设 anpassen:自定义,调整 aktivieren,aktiviert:启用,激活 deaktivieren,deaktiviert:禁用,停用 setzen,gesetzt,festlegen:设置,设定,设为 parameter:参数 argument:参数 variable:变量 umgebung:环境 umgebungsvariable:环境变量
benutzer,anwender,nutzer:用户,使用者 benutzername:用户名 passwort,kennwort:密码 konto:账户,帐户,账号 anmelden,anmeldung:登录 abmelden:注销,退出 berechtigung,zugriffsrecht:权限 zugriff,zugreifen:访问 administrator:管理员 rolle:角色
netzwerk:网络 internet:互联网,网络 server:服务器 client:客户端 dienst:服务 verbindung,verbinden,verbunden:连接 adresse:地址 anschluss,port:端口 anfrage,anforderung:请求 antwort:响应,回应,应答 senden,sendet,gesendet:发送 empfangen,empfängt:接收,收到
nachricht:消息,信息 e-mail,mail:邮件,电子邮件 daten:数据 datenbank:数据库 information:信息 datensatz:记录 abfrage:查询 protokoll:协议,日志 protokollieren:记录 sitzung:会话 verschlüsselung,verschlüsselt:加密 schlüssel:密钥,键
zertifikat:证书 signatur:签名 webseite,website:网站,网页 browser:浏览器 seite:页面 link,verweis:链接 inhalt:内容 titel,überschrift:标题 kopfzeile,header:头,页眉 absatz:段落 schrift,schriftart:字体 farbe:颜色 größe:大小,尺寸 breite:宽度
höhe:高度 rand:边缘,边距 vorlage:模板 stil:样式,风格 layout:布局 bild:图片,图像 video:视频 ton,audio:音频,声音 version:版本 ausgabe:版本 fassung:版本 veröffentlichen,veröffentlichung:发布,发行 entwickler:开发者,开发人员
programmieren,programmierung:编程 programmiersprache:编程语言 quelltext,quellcode:源代码,源码 code:代码 funktion:函数,功能 methode:方法 klasse:类 objekt:对象 eigenschaft:属性,特性 attribut:属性 typ:类型 zeichenkette,zeichenfolge:字符串
zeichen:字符,符号 zahl,zahlenwert:数字,数值 wert:值 array,datenfeld:数组 schleife:循环 bedingung:条件 ausdruck:表达式 aufruf,aufrufen,aufgerufen:调用 rückgabe,zurückgeben,zurückgegeben:返回 übergeben:传递,传入 deklarieren:声明
definieren,definition,definiert:定义 schnittstelle:接口,界面 bibliothek:库 modul:模块 paket:包,软件包 abhängigkeit:依赖,依赖关系 komponente:组件 erweiterung:扩展,插件 plugin:插件 prozess:进程,过程 aufgabe:任务 ereignis:事件 fehlermeldung:错误信息,报错
warnung:警告 hinweis:注意,提示,说明 ausnahme:异常,例外 fehlgeschlagen,fehlschlagen:失败 erfolgreich:成功 prüfen,überprüfen,prüfung:检查,校验,验证 testen,test:测试 suche:搜索,查找 filter:过滤,筛选 sortieren,sortierung:排序 reihenfolge:顺序
befehl,kommando:命令 kommandozeile,befehlszeile:命令行 konsole,terminal:终端,控制台 skript:脚本 editor:编辑器 werkzeug:工具 betriebssystem:操作系统 system:系统 plattform:平台 treiber:驱动 kern:内核,核心 projekt:项目 repository:仓库,存储库,代码库
zweig,branch:分支 änderung:更改,修改,改动,变更 commit:提交 merge,zusammenführen:合并 konflikt:冲突 historie,verlauf:历史 schnappschuss:快照 sicherung,backup:备份 sicherungskopie:备份 verwaltung,verwalten:管理 versionsverwaltung,versionskontrolle:版本控制,版本管理
entfernt:远程 lokal:本地 global:全局 automatisch:自动 manuell:手动 optional:可选 verfügbar:可用 erforderlich:必需,需要,必须 unterstützt:支持 kompatibel:兼容 gültig:有效 ungültig:无效 leer:空 fest:固定 maximal:最大 minimal:最小 aktuell:当前,最新 vorherig:之前,上一个
folgend:以下,下面,如下 oben:上面,上方 unten:下面,下方 links:左 rechts:右 innerhalb:内部,之内 außerhalb:外部,之外 verknüpfung:链接,快捷方式 element:元素 eintrag:条目,项 knoten,node:节点 baum:树 ebene:层,级别 gruppe:组 kennung,id:标识,标识符
markieren,markierung:标记 etikett,label,tag:标签 kommentar:注释,评论 dokumentation,dokument:文档 handbuch,anleitung:手册,指南,教程 abschnitt,kapitel:章节,节,部分,章 lizenz:许可证,许可 gemeinschaft,community:社区 beitrag,beitragen:贡献 open-source:开源
leistung:性能 geschwindigkeit:速度 verzögerung:延迟 zeitraum,intervall:间隔,时间段 cache,zwischenspeicher:缓存 warteschlange:队列 stapel:栈,堆栈 ressource:资源 last,auslastung:负载 verteilt:分布式 virtuell:虚拟 container:容器 bereitstellen,bereitstellung:部署,提供
umgehen:处理 verarbeiten,verarbeitung:处理 behandeln:处理 auslösen,ausgelöst:触发,引发 verhalten:行为 verhindern,vermeiden:防止,避免 sicherstellen:确保 enthalten,enthält,beinhalten:包含,包括 bestehen,besteht:组成 gehören:属于 basieren,basiert:基于
bieten,anbieten:提供 ermöglichen:允许,使得 überschreiben,überschrieben:覆盖 übertragen,übertragung:传输,传送 aufteilen,teilen:拆分,分割,共享 verbinden:合并,连接 kombinieren:组合,结合 umwandeln,konvertieren,konvertierung:转换 einbinden,integrieren:集成
darstellung:表示 format:格式 kodierung:编码 binär:二进制 komprimiert:压缩 quelle:源,来源 beispielcode:示例代码 anforderungen:要求,需求 voraussetzung:前提 schritt:步骤,步 vorgang:操作,过程 operation:操作 aktion:操作,动作 zustand,status:状态 modus:模式
bereich:区域,范围 hintergrund:背景,后台 position:位置 richtung:方向 rahmen:框架,边框 gleichung:方程 grafik,grafisch:图形 oberfläche:界面 benutzeroberfläche:用户界面 desktop:桌面 mobil,handy,smartphone:手机,移动 cloud:云 künstlich,intelligenz:人工智能 modell:模型
`;
