#include "app/card/channelicons.h"

#include "chandung/app/text.h"
#include "chandung/domain/textfold.h"

namespace chandung::app::card {

namespace {

struct Rule {
    const char* icon;
    const char* words;  ///< folded, separated by |
};

/// The first rule with a matching word wins: the narrow ones stand first.
constexpr Rule rules[] = {
    {"mail", "email|e-mail|mail|thu dien tu|e-mel|emel|newsletter|ban tin"},
    {"fair", "fair|hoi cho|trien lam|exhibition|pameran|trade show|hoi thao|seminar|event|su kien|acara|expo"},
    {"video", "video|youtube|tiktok|livestream|reels"},
    {"search", "search|google|tim kiem|carian|seo"},
    {"shop", "shopee|lazada|marketplace|cua hang|kedai|shop|store|pasar raya|sieu thi|san thuong mai|tiki|supermarket"},
    {"phone", "phone|call|goi dien|dien thoai|hotline|telefon|panggilan|duong day nong"},
    {"chat", "zalo|whatsapp|messenger|chat|nhan tin|mesej|wechat|telegram|message"},
    {"handshake",
     "referral|refer|gioi thieu|rujukan|customers recommend|word of mouth|mulut ke mulut|truyen mieng|partner|doi "
     "tac|rakan"},
    {"people",
     "facebook|group|nhom|hoi |association|persatuan|kumpulan|community|cong "
     "dong|linkedin|instagram|komuniti|school|sekolah|truong"},
    {"person", "visit|gap|lawat|meeting|in person|sales|den tan noi|mesyuarat|tham"},
    {"website", "website|web|site|trang|laman|landing"},
    {"document",
     "brochure|catalog|tai lieu|tap chi|magazine|press|bao chi|katalog|risalah|majalah|leaflet|"
     "quote|bao gia|gia phu tung|sebut harga|price list|contract|hop dong|kontrak|draft|du thao|draf|proposal"},
    {"fair", "stand|gian hang|petak|booth|gerai"},
    {"truck", "install|lap may|lap dat|pasang|delivery|giao hang|penghantaran"},
    {"book", "training|dao tao|latihan|course|khoa hoc"},
    {"building", "factory|xuong|kilang|plant|workshop|nha may|bengkel|showroom"},
    {"refresh", "review|ra soat|semakan|service|bao tri|servis"},
    {"product", "trial|chay thu|ujian|demo|sample|hang mau|dung thu|cuba"},
};

}  // namespace

QString channelIcon(const QString& name) {
    const QString folded = toQt(domain::fold(fromQt(name)));
    for (const Rule& rule : rules)
        for (const QString& word : QString::fromLatin1(rule.words).split(QLatin1Char('|')))
            if (folded.contains(word)) return QString::fromLatin1(rule.icon);
    return QStringLiteral("channels");
}

}  // namespace chandung::app::card
