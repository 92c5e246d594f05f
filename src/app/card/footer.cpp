#include "app/card/footer.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

constexpr double leading = 9.5;
constexpr double textTop = 3.2;   // below the rule
constexpr double alarmText = 10;  // behind the warning icon
constexpr double logoSide = 6 * mm;

TextStyle styleOf(const Setting& setting, Face face = Face::Regular) {
    return setting.style(face, 7, leading, setting.palette.ink2);
}

/// A text with its bold key before it.
struct Keyed {
    QString key;
    QString text;
};

struct Parts {
    std::vector<Keyed> left;
    QString composite;
    double leftWidth = 0;
    double middleWidth = 0;
    QString middleSecond;
    QString rightFirst;
    double rightWidth = 0;
    double logoWidth = 0;
};

QString legendText(const Setting& setting, Legend legend, int evidencePage) {
    if (legend == Legend::Row) return setting.words("legend.evidence_row");
    if (evidencePage == 0) return setting.words("legend.evidence_plain");
    return setting.words.fill("legend.evidence", {{"{p}", setting.words.number(evidencePage)}});
}

double legendWidth(const Setting& setting) {
    const TextStyle style = styleOf(setting);
    // As wide as with a page number of three digits, so that the footer's height does not depend on it.
    const double first = std::max(textWidth(legendText(setting, Legend::Row, 0), style),
                                  textWidth(legendText(setting, Legend::OnPage, 888), style));
    return 2 * (2 * mm + 2.5) + first + 9 + textWidth(setting.words("legend.assumption"), style);
}

Parts partsOf(const FooterContent& content, const Frame& frame, const Setting& setting, const CardOptions& options) {
    const TextStyle style = styleOf(setting);
    Parts parts;
    if (!content.studyName.isEmpty())
        parts.left.push_back({setting.words("footer.study"), content.studyName + QLatin1Char('.')});
    if (!content.purposes.isEmpty()) parts.left.push_back({setting.words("footer.purpose"), content.purposes});
    parts.composite = content.notice;

    QStringList dates;
    if (!content.updated.isEmpty())
        dates.push_back(setting.words.fill("footer.updated", {{"{date}", content.updated}}));
    if (!content.reviewBy.isEmpty() && !content.overdue)
        dates.push_back(setting.words.fill("footer.review", {{"{date}", content.reviewBy}}));
    parts.middleSecond = dates.join(QStringLiteral(" · "));
    parts.middleWidth = std::max(legendWidth(setting), textWidth(parts.middleSecond, style));

    QStringList names;
    for (const QString& name : {content.company, content.author})
        if (!name.isEmpty()) names.push_back(name);
    parts.rightFirst = names.join(QStringLiteral(" · "));
    const double limit = frame.live.width() * 0.26;
    parts.rightWidth = std::min(limit, std::max(textWidth(parts.rightFirst, style), 22 * mm));
    if (!options.logo.isNull())
        parts.logoWidth =
            std::min(logoSide * options.logo.width() / std::max(options.logo.height(), 1), 24 * mm) + 3 * mm;
    parts.leftWidth =
        frame.live.width() - parts.middleWidth - parts.rightWidth - parts.logoWidth - (frame.portrait ? 10 : 18) * mm;
    return parts;
}

/// Lines of the left part: each is a run of bold keys and texts. Study and purpose share a line when they fit.
std::vector<std::vector<Keyed>> leftLines(const Parts& parts, const Setting& setting) {
    const TextStyle style = styleOf(setting);
    const TextStyle bold = styleOf(setting, Face::Bold);
    const auto width = [&](const Keyed& part) { return textWidth(part.key, bold) + 2 + textWidth(part.text, style); };
    std::vector<std::vector<Keyed>> lines;
    if (parts.left.size() == 2 && width(parts.left[0]) + 3 + width(parts.left[1]) <= parts.leftWidth) {
        lines.push_back(parts.left);
        return lines;
    }
    for (const Keyed& part : parts.left) {
        Keyed whole = part;
        if (whole.text.endsWith(QLatin1Char('.'))) whole.text.chop(1);
        const double keyWidth = textWidth(whole.key, bold) + 2;
        const QStringList first = breakText(whole.text, style, parts.leftWidth - keyWidth);
        for (qsizetype i = 0; i < first.size() && i < 3; ++i)
            lines.push_back({{i == 0 ? whole.key : QString(), first.at(i)}});
    }
    return lines;
}

QString overdueText(const FooterContent& content, const Setting& setting) {
    return setting.words.fill("footer.overdue", {{"{date}", content.reviewBy}});
}

/// Whether the notice that no one real is shown stands on the line of the overdue review.
bool fitsBesideAlarm(const FooterContent& content, const Parts& parts, const Setting& setting) {
    const double alarm = alarmText + textWidth(overdueText(content, setting), styleOf(setting, Face::Bold)) + 5;
    return alarm + textWidth(parts.composite, styleOf(setting)) <= parts.leftWidth;
}

/// The notice, with the workspace's own text beside it when both fit.
QString noticeLine(const FooterContent& content, const Parts& parts, const Setting& setting) {
    if (content.text.isEmpty() || content.overdue) return parts.composite;
    const QString both = parts.composite + QStringLiteral(" · ") + content.text;
    return textWidth(both, styleOf(setting)) <= parts.leftWidth ? both : parts.composite;
}

/// The workspace's own text below all others, unless it stands beside the notice.
QStringList brandLines(const FooterContent& content, const Parts& parts, const Setting& setting) {
    if (content.text.isEmpty() || noticeLine(content, parts, setting) != parts.composite) return {};
    return breakText(content.text, styleOf(setting), parts.leftWidth);
}

void drawLegend(Sheet& sheet, double x, const Setting& setting, Legend legend, int evidencePage) {
    if (legend == Legend::None) return;
    const TextStyle style = styleOf(setting);
    const double dot = 2 * mm;
    const double middle = leading / 2 + 0.1;
    sheet.disc({x + dot / 2, middle}, dot, setting.palette.accent);
    x += dot + 2.5;
    x += sheet.text(legendText(setting, legend, evidencePage), x, 0, style) + 9;
    sheet.disc({x + dot / 2, middle}, dot, setting.palette.white, setting.palette.ink3, 0.75);
    sheet.text(setting.words("legend.assumption"), x + dot + 2.5, 0, style);
}

}  // namespace

double footerHeight(const FooterContent& content, const Frame& frame, const Setting& setting,
                    const CardOptions& options) {
    const Parts parts = partsOf(content, frame, setting, options);
    const QStringList right = breakText(parts.rightFirst, styleOf(setting), parts.rightWidth);
    const std::size_t lines =
        std::max({leftLines(parts, setting).size() + 1, static_cast<std::size_t>(right.size()) + 1, std::size_t(2)});
    const double brand = static_cast<double>(brandLines(content, parts, setting).size()) * leading;
    const double more = brand + (content.overdue && !fitsBesideAlarm(content, parts, setting) ? leading : 0);
    return textTop + static_cast<double>(lines) * leading + more;
}

void placeFooter(Page& page, const FooterContent& content, Legend legend, const Frame& frame, const Setting& setting,
                 const CardOptions& options, const PageNumber& number) {
    const Parts parts = partsOf(content, frame, setting, options);
    const TextStyle style = styleOf(setting);
    const TextStyle bold = styleOf(setting, Face::Bold);
    const double height = footerHeight(content, frame, setting, options);
    Sheet sheet(ItemRole{QStringLiteral("footer"), {}});
    sheet.rule(0, 0, frame.live.width(), 0, setting.palette.line, 0.5);
    const double top = textTop;

    double y = top;
    for (const std::vector<Keyed>& line : leftLines(parts, setting)) {
        double x = 0;
        for (const Keyed& part : line) {
            if (!part.key.isEmpty()) x += sheet.text(part.key, x, y, bold) + 2;
            x += sheet.text(part.text, x, y, style) + 3;
        }
        y += leading;
    }
    if (content.overdue) {
        sheet.icon(QStringLiteral("warning"), 0, y + 0.9, 7.6, setting.palette.alarm);
        TextStyle alarm = bold;
        alarm.colour = setting.palette.alarm;
        const double end = alarmText + sheet.text(overdueText(content, setting), alarmText, y, alarm);
        if (fitsBesideAlarm(content, parts, setting))
            sheet.text(parts.composite, end + 5, y, style);
        else
            sheet.text(parts.composite, 0, y += leading, style);
    } else {
        sheet.text(noticeLine(content, parts, setting), 0, y, style);
    }
    sheet.lines(brandLines(content, parts, setting), 0, y + leading, style, parts.leftWidth);

    const double right = frame.live.width() - parts.logoWidth;
    const double middle = right - parts.rightWidth - (frame.portrait ? 5 : 9) * mm - parts.middleWidth;
    Sheet marks(sheet.role());
    drawLegend(marks, 0, setting, legend, number.evidence);
    sheet.append(marks, {middle, top});
    sheet.text(parts.middleSecond, middle, top + (legend == Legend::None ? 0 : leading), style);

    double rightY = top;
    if (!parts.rightFirst.isEmpty())
        rightY = sheet.lines(breakText(parts.rightFirst, style, parts.rightWidth), right - parts.rightWidth, top, style,
                             parts.rightWidth, Align::Right);
    const QString version = setting.words.fill(content.version > 0 ? "footer.version" : "footer.page",
                                               {{"{v}", setting.words.number(content.version)},
                                                {"{p}", setting.words.number(number.page)},
                                                {"{n}", setting.words.number(number.pages)}});
    sheet.text(version, right - parts.rightWidth, rightY, style, parts.rightWidth, Align::Right);
    if (!options.logo.isNull()) {
        const double width = parts.logoWidth - 3 * mm;
        const double logoHeight = width * options.logo.height() / std::max(options.logo.width(), 1);
        sheet.add({ImageItem{options.logo, QRectF(frame.live.width() - width, top + 1.2, width, logoHeight), 0, {}},
                   sheet.role()});
    }
    const double y0 = frame.live.bottom() - height;
    sheet.placeOn(page, {frame.live.left(), y0});
    page.blocks.push_back({sheet.role(), QRectF(frame.live.left(), y0, frame.live.width(), height)});
}

}  // namespace chandung::app::card
