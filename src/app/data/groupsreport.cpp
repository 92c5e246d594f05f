#include "chandung/app/data/groupsreport.h"
#include "chandung/app/numbers.h"

#include "app/card/frame.h"
#include "app/card/itemrecorder.h"
#include "app/card/setting.h"
#include "app/card/topdown.h"
#include "chandung/app/card/cardpainter.h"
#include "chandung/app/data/charts.h"
#include "chandung/app/data/datatexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace chandung::app {

using namespace card;

namespace {

constexpr double bottomRoom = 30;  ///< footer
constexpr double gutter = 22;
constexpr double shareHeight = 20;
constexpr double curveHeight = 120;
constexpr double chartHeight = 128;
constexpr std::size_t mostTraits = 8;
constexpr std::size_t mostCharts = 8;
/// Dark enough for white letters, and told apart with any kind of colour blindness together with their marks.
constexpr std::array<QRgb, 7> dataColours{0xFF2B6CB0, 0xFFB8560A, 0xFF0A7A75, 0xFF8E4B9E,
                                          0xFF8A6D00, 0xFFB0452C, 0xFF5B6770};

ChartLook lookOf(const Setting& setting, double size) {
    ChartLook look;
    look.ground = Qt::white;
    look.text = setting.palette.ink;
    look.second = setting.palette.ink2;
    look.line = setting.palette.hair;
    look.accent = setting.palette.accent;
    look.onData = Qt::white;
    for (const QRgb colour : dataColours) look.data.emplace_back(colour);
    look.font = cardFont(Face::Regular, size, 0);
    look.font.setPixelSize(static_cast<int>(size));
    look.font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    look.point = 1.6;
    return look;
}

class ReportLayout {
public:
    ReportLayout(const GroupsReport& report, const Setting& setting, const QSizeF& size)
        : m_report(report), m_setting(setting), m_pages(setting, size, bottomRoom) {}

    std::vector<Page> run() {
        head();
        for (std::size_t i = 0; i < m_report.grouping.segments.size(); ++i) group(i);
        charts();
        return m_pages.finish(m_report.table);
    }

private:
    [[nodiscard]] double width() const { return m_pages.width(); }

    [[nodiscard]] Sheet drawn(const Chart& chart, const QRectF& area, double size) const {
        return recordItems({QStringLiteral("chart"), {}},
                           [&](QPainter& painter) { chart.paint(painter, area, lookOf(m_setting, size)); });
    }

    void head() {
        const analysis::Grouping& grouping = m_report.grouping;
        Sheet sheet({QStringLiteral("header"), {}});
        const TextStyle title = m_setting.style(Face::Bold, 19, 25, m_setting.palette.ink, -0.1);
        const TextStyle text = m_setting.style(Face::Regular, 9.5, 13.5, m_setting.palette.ink);
        double y = sheet.lines({m_setting.words.upper(QCoreApplication::translate("Data", "Groups of a table"))}, 0, 0,
                               m_setting.title(), width());
        y = sheet.lines(breakText(m_report.table, title, width()), 0, y + 2, title, width());
        const QString counts = QCoreApplication::translate("Data", "%1 groups of %2 rows")
                                   .arg(countText(grouping.segments.size()), countText(grouping.groupOf.size()));
        y = sheet.lines({counts}, 0, y + 2, m_setting.style(Face::Regular, 9.5, 13, m_setting.palette.ink2), width());
        m_pages.put(sheet, y + 10);
        Sheet shares = drawn(*shareChart(grouping.segments), QRectF(0, 0, width(), shareHeight), 9);
        m_pages.put(shares, shareHeight + 12);
        QStringList remarks;
        if (m_report.found) remarks << recommendationText(grouping) << chanceText(grouping);
        for (const analysis::GroupingWarning& warning : grouping.warnings)
            remarks << messageFor(warning, grouping, *m_report.profiles);
        remarks.removeAll(QString());
        const bool curve = m_report.found && grouping.tried.size() > 1;
        const double room = curve ? width() * 0.55 : width();
        Sheet reasons({QStringLiteral("reasons"), {}});
        double end = 0;
        for (const QString& remark : remarks)
            end = reasons.lines(breakText(remark, text, room), 0, end, text, room) + 4;
        if (curve) {
            reasons.append(
                drawn(*curveChart(grouping), QRectF(room + gutter, 0, width() - room - gutter, curveHeight), 8), {});
            const TextStyle small = m_setting.small(m_setting.palette.ink2);
            const QString caption = QCoreApplication::translate(
                "Data", "How clearly the groups stand apart, 0 to 1; dashed: shuffled columns");
            const double under = reasons.lines(breakText(caption, small, width() - room - gutter), room + gutter,
                                               curveHeight + 2, small, width() - room - gutter);
            end = std::max(end, under);
        }
        m_pages.put(reasons, end + 10);
    }

    void group(std::size_t index) {
        const analysis::Group& group = m_report.grouping.segments[index];
        Sheet sheet({QStringLiteral("group"), {}});
        sheet.rule(0, 0, width(), 0, m_setting.palette.line, 0.75);
        sheet.append(recordItems({QStringLiteral("group"), {}},
                                 [&](QPainter& painter) {
                                     paintGroupMark(painter, QPointF(6, 17), 5, index, lookOf(m_setting, 9));
                                 }),
                     {});
        const TextStyle name = m_setting.style(Face::Bold, 11.5, 15.5, m_setting.palette.ink);
        const TextStyle side = m_setting.style(Face::Regular, 9.5, 15.5, m_setting.palette.ink2);
        const QString size =
            QCoreApplication::translate("Data", "%1, %2 rows")
                .arg(percentText(group.share), QLocale().toString(static_cast<qulonglong>(group.size)));
        sheet.text(size, 0, 9, side, width(), Align::Right);
        const QString heading =
            groupLetter(index) + QStringLiteral("  ") + m_report.names.value(static_cast<int>(index));
        double y = sheet.lines(breakText(heading, name, width() - 130), 18, 9, name, width() - 130) + 4;
        if (group.traits.empty())
            y = sheet.lines({QCoreApplication::translate("Data", "Nothing tells it from the rest")}, 18, y,
                            m_setting.body(), width());
        for (std::size_t i = 0; i < std::min(mostTraits, group.traits.size()); ++i)
            y = trait(sheet, group.traits[i], y);
        m_pages.put(sheet, y + 10);
    }

    double trait(Sheet& sheet, const analysis::Trait& trait, double y) const {
        const analysis::ColumnProfile& profile = (*m_report.profiles)[trait.column];
        const TextStyle bold = m_setting.style(Face::Bold, 9, 12, m_setting.palette.ink);
        const TextStyle small = m_setting.small(m_setting.palette.ink2);
        const double left = 18;
        const double half = (width() - left - gutter) * 0.46;
        const double right = left + half + gutter;
        const double first = sheet.lines(breakText(traitText(trait, profile), bold, half), left, y, bold, half);
        const double second = sheet.lines(breakText(figureText(trait, profile), small, width() - right), right, y,
                                          small, width() - right);
        return std::max(first, second) + 2;
    }

    /// The columns with the strongest traits first.
    [[nodiscard]] std::vector<std::size_t> tellingColumns() const {
        std::vector<std::pair<double, std::size_t>> strongest;
        for (const analysis::Group& group : m_report.grouping.segments)
            for (const analysis::Trait& trait : group.traits) {
                const auto known = std::find_if(strongest.begin(), strongest.end(),
                                                [&](const auto& each) { return each.second == trait.column; });
                if (known == strongest.end())
                    strongest.emplace_back(std::abs(trait.effect), trait.column);
                else
                    known->first = std::max(known->first, std::abs(trait.effect));
            }
        std::stable_sort(strongest.begin(), strongest.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        std::vector<std::size_t> columns;
        for (const auto& each : strongest)
            if (columns.size() < mostCharts) columns.push_back(each.second);
        return columns;
    }

    void charts() {
        const GroupedTable table{*m_report.cells, *m_report.profiles, m_report.grouping.groupOf,
                                 m_report.grouping.segments.size()};
        const std::vector<std::size_t> columns = tellingColumns();
        const double half = (width() - gutter) / 2;
        const TextStyle name = m_setting.style(Face::Bold, 9.5, 13, m_setting.palette.ink);
        for (std::size_t i = 0; i < columns.size(); i += 2) {
            Sheet sheet({QStringLiteral("charts"), {}});
            for (std::size_t j = i; j < std::min(i + 2, columns.size()); ++j) {
                const double x = j == i ? 0 : half + gutter;
                const QString title = columnTitle((*m_report.profiles)[columns[j]]);
                sheet.lines(fitText(title, name, half, 1).lines, x, 0, name, half);
                sheet.append(drawn(*columnChart(table, columns[j]), QRectF(x, 16, half, chartHeight), 8), {});
            }
            m_pages.put(sheet, chartHeight + 34);
        }
        if (!m_report.scatter) return;
        const auto [across, up] = *m_report.scatter;
        const double height = 250;
        m_pages.put(drawn(*scatterChart(table, across, up), QRectF(0, 4, width() * 0.8, height), 8), height + 10);
    }

    const GroupsReport& m_report;
    const Setting& m_setting;
    TopDownPages m_pages;
};

}  // namespace

Document layoutGroupsReport(const GroupsReport& report, const Knowledge& knowledge, const CardOptions& options) {
    ensureFonts();
    CardOptions portrait = options;
    portrait.orientation = Orientation::Portrait;
    const Words words(knowledge, options.language);
    const QColor accent = options.brandAccent.isValid() ? readable(options.brandAccent) : QColor(0x0A, 0x6A, 0x66);
    const Setting setting{words, themePalette(options.theme, accent)};
    Document document;
    document.title = QCoreApplication::translate("Data", "Groups of a table") + QStringLiteral(": ") + report.table;
    document.author = options.author;
    document.language = options.language;
    document.pages = ReportLayout(report, setting, frameOf(portrait).page).run();
    return document;
}

}  // namespace chandung::app
