#include "chandung/app/guidepages.h"

#include "app/card/frame.h"
#include "app/card/topdown.h"
#include "app/guide/answerspace.h"
#include "app/guide/qrcode.h"
#include "chandung/app/card/cardpainter.h"
#include "chandung/exchange/csvtext.h"

#include <algorithm>

namespace chandung::app {

using namespace card;

namespace {

constexpr double qrSide = 78;
constexpr double quiet = 12;       ///< four squares of a code must stay white around it
constexpr double bottomRoom = 34;  ///< footer
constexpr double gap = 20;         ///< between questions
constexpr std::size_t longestLink = 600;

/// The pages of one guide, filled from the top.
class GuideLayout {
public:
    GuideLayout(const domain::Guide& guide, const domain::Study& study, GuideForm form,
                const domain::Catalogue& catalogue, const Setting& setting, const QSizeF& size)
        : m_guide(guide),
          m_study(study),
          m_form(form),
          m_catalogue(catalogue),
          m_setting(setting),
          m_pages(setting, size, bottomRoom, toQt(guide.name)) {}

    std::vector<Page> run() {
        header();
        int number = 0;
        for (const domain::GuideQuestion& question : m_guide.questions)
            if (question.chosen) place(question, ++number);
        closing();
        return m_pages.finish(toQt(m_study.name));
    }

private:
    [[nodiscard]] double width() const { return m_pages.width(); }

    void header() {
        Sheet sheet({QStringLiteral("header"), {}});
        const bool qr = isFormLink(m_guide.link);
        const double room = width() - (qr ? qrSide + 24 : 0);
        const Words& words = m_setting.words;
        double y = sheet.lines(
            {words.upper(words(m_form == GuideForm::Interview ? "guide.interview" : "guide.questionnaire"))}, 0, 0,
            m_setting.title(), room);
        const QString name = toQt(m_guide.name.empty() ? m_study.name : m_guide.name);
        const TextStyle title = m_setting.style(Face::Bold, 19, 25, m_setting.palette.ink, -0.1);
        y = sheet.lines(breakText(name, title, room), 0, y + 2, title, room);
        const QString about = toQt(m_study.product.empty() ? m_study.name : m_study.product);
        const TextStyle second = m_setting.style(Face::Regular, 9.5, 13, m_setting.palette.ink2);
        if (about != name) y = sheet.lines(breakText(about, second, room), 0, y + 2, second, room);
        const TextStyle intro = m_setting.style(Face::Regular, 10, 14, m_setting.palette.ink);
        for (const QString& paragraph : toQt(m_guide.intro).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            y = sheet.lines(breakText(paragraph, intro, room), 0, y + 6, intro, room);
        if (qr) y = std::max(y, placeQr(sheet, width() - qrSide));
        y = person(sheet, y + 14);
        sheet.rule(0, y + 12, width(), y + 12, m_setting.palette.accent, 1.4);
        m_pages.put(sheet, y + 12 + gap);
    }

    double placeQr(Sheet& sheet, double x) const {
        QPainterPath code = qrPath(m_guide.link, qrSide);
        if (code.isEmpty()) return 0;
        code.translate(x, 0);
        sheet.path(code, Qt::black);
        const TextStyle small = m_setting.style(Face::Regular, 8, 11, m_setting.palette.ink2);
        return sheet.lines(breakText(m_setting.words("guide.scan"), small, qrSide), x, qrSide + quiet, small, qrSide,
                           Align::Centre);
    }

    /// Who was asked, by role, and when.
    double person(Sheet& sheet, double top) const {
        const TextStyle label = m_setting.style(Face::Regular, 8.5, 12, m_setting.palette.ink3);
        const char* const keys[] = {"guide.role", "guide.date", "guide.asked_by"};
        constexpr int columns = 3;
        const double cell = (width() - 2 * 16) / columns;
        for (int i = 0; i < columns; ++i) {
            const double x = i * (cell + 16);
            sheet.text(m_setting.words(keys[i]), x, top, label);
            sheet.rule(x, top + 32, x + cell, top + 32, m_setting.palette.line, 0.6);
        }
        return top + 32;
    }

    void place(const domain::GuideQuestion& question, int number) {
        Sheet sheet({QStringLiteral("question"), toQt(question.field)});
        constexpr double indent = 26;
        const domain::FieldDefinition* field = m_catalogue.field(question.field);
        const TextStyle mark = m_setting.style(Face::Bold, 9, 12, m_setting.palette.white);
        sheet.disc(QPointF(8.5, 8.5), 17, m_setting.palette.accent);
        sheet.text(QString::number(number), 0, 2.5, mark, 17, Align::Centre);
        const TextStyle text = m_setting.style(Face::Bold, 10.5, 14.5, m_setting.palette.ink);
        double y =
            sheet.lines(breakText(toQt(question.text), text, width() - indent), indent, 1, text, width() - indent);
        if (m_form == GuideForm::Interview && field) {
            const TextStyle hint = m_setting.style(Face::Regular, 8, 11, m_setting.palette.ink3);
            y = sheet.lines({m_setting.words.label(field->label)}, indent, y, hint, width() - indent);
        }
        y = drawAnswer(sheet, field, m_form, indent, y + 2, width() - indent, m_setting);
        m_pages.put(sheet, y + gap);
    }

    void closing() {
        Sheet sheet({QStringLiteral("consent"), {}});
        const TextStyle text = m_setting.style(Face::Regular, 9, 12.5, m_setting.palette.ink);
        sheet.box(QRectF(0.5, 1.5, 10, 10), 2, {}, m_setting.palette.tick, 0.9);
        const double y =
            sheet.lines(breakText(m_setting.words("guide.consent"), text, width() - 18), 18, 0, text, width() - 18);
        m_pages.put(sheet, y + 4);
    }

    const domain::Guide& m_guide;
    const domain::Study& m_study;
    GuideForm m_form;
    const domain::Catalogue& m_catalogue;
    const Setting& m_setting;
    TopDownPages m_pages;
};

}  // namespace

bool isFormLink(const std::string& link) {
    const bool web = link.starts_with("https://") || link.starts_with("http://");
    const bool plain =
        std::none_of(link.begin(), link.end(), [](char c) { return c == ' ' || c == '\n' || c == '\t'; });
    return web && plain && link.size() > 10 && link.size() <= longestLink;
}

Document layoutGuide(const domain::Guide& guide, const domain::Study& study, GuideForm form,
                     const domain::Catalogue& catalogue, const Knowledge& knowledge, const CardOptions& options) {
    ensureFonts();
    CardOptions portrait = options;
    portrait.orientation = Orientation::Portrait;
    const Frame frame = frameOf(portrait);
    const Words words(knowledge, options.language);
    const QColor accent = options.brandAccent.isValid() ? readable(options.brandAccent) : QColor(0x0A, 0x6A, 0x66);
    const Setting setting{words, themePalette(options.theme, accent)};
    Document document;
    document.title = toQt(guide.name.empty() ? study.name : guide.name);
    document.author = options.author;
    document.language = options.language;
    document.pages = GuideLayout(guide, study, form, catalogue, setting, frame.page).run();
    return document;
}

std::string guideCsv(const domain::Guide& guide, const Knowledge& knowledge, domain::Language language) {
    std::vector<std::string> header;
    for (const char* key : {"guide.number", "guide.role", "guide.date", "guide.asked_by", "guide.agreed"})
        header.push_back(knowledge.word(key, language));
    for (const domain::GuideQuestion& question : guide.questions)
        if (question.chosen) header.push_back(question.text);
    return exchange::csvText({header});
}

}  // namespace chandung::app
