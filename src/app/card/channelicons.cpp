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
    {"document", "brochure|catalog|tai lieu|tap chi|magazine|press|bao chi|katalog|risalah|majalah|leaflet"},
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
