#include "gui/data/importheader.h"

#include "chandung/app/data/datatexts.h"
#include "chandung/app/knowledge.h"
#include "chandung/app/language.h"
#include "chandung/app/text.h"
#include "gui/theme/theme.h"

#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace chandung::gui {

using analysis::ColumnProfile;
using analysis::ColumnType;
using app::toQt;

namespace {

constexpr int headHeight = 138;
constexpr int padding = 10;
constexpr int checkSize = 16;
constexpr int lineHeight = 18;
constexpr int topHeight = 28;
constexpr int contentTop = 54;
constexpr int contentHeight = 42;
constexpr double muchMissing = 0.15;

QString iconOf(ColumnType type) {
    switch (type) {
        case ColumnType::Number:
            return QStringLiteral("num");
        case ColumnType::Category:
            return QStringLiteral("abc");
        case ColumnType::MultiSelect:
            return QStringLiteral("multi");
        case ColumnType::Date:
            return QStringLiteral("cal");
        case ColumnType::FreeText:
            return QStringLiteral("quote");
        case ColumnType::Identifier:
            return QStringLiteral("id");
    }
    return {};
}

QString number(std::size_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

}  // namespace

ImportHeader::ImportHeader(Context& context, app::TableImport& import, domain::CustomerKind kind, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_context(context), m_import(import), m_kind(kind) {
    setSectionsClickable(true);
    setHighlightSections(true);
    setMinimumSectionSize(108);
    setDefaultSectionSize(132);
}

QSize ImportHeader::sectionSizeFromContents(int section) const {
    return {QHeaderView::sectionSizeFromContents(section).width(), headHeight};
}

QString ImportHeader::typeText(std::size_t column) const {
    const ColumnProfile& profile = m_import.profiles()[column];
    if (m_import.dataset().columns[column].personal) return app::personalKindName(profile.personalKind);
    if (profile.meaning == analysis::NumberMeaning::Scale) return tr("Scale");
    if (profile.meaning == analysis::NumberMeaning::Code) return tr("Code");
    return app::columnTypeName(profile.type);
}

void ImportHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const auto column = static_cast<std::size_t>(section);
    if (!m_import.isReady() || column >= m_import.profiles().size()) return;
    const Colours& colours = m_context.theme.colours();
    painter->save();
    painter->setClipRect(rect);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool used = m_import.isUsed(column);
    painter->fillRect(rect, colours.sunken);
    if (!used) {
        painter->fillRect(rect, QBrush(colours.line, Qt::BDiagPattern));
    }
    painter->setPen(colours.line2);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(colours.line);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    paintTop(*painter, rect, column);
    paintContent(*painter, rect, column);
    paintCounts(*painter, rect, column);
    painter->restore();
}

void ImportHeader::paintTop(QPainter& painter, const QRect& rect, std::size_t column) const {
    const Colours& colours = m_context.theme.colours();
    const bool used = m_import.isUsed(column);
    const QRectF box(rect.left() + padding, rect.top() + 9, checkSize, checkSize);
    painter.setPen(used ? colours.accent : colours.ctl);
    painter.setBrush(used ? colours.accent : colours.surface);
    painter.drawRoundedRect(box, 4, 4);
    if (used)
        m_context.theme.icon(QStringLiteral("check"), colours.onAccent)
            .paint(&painter, box.toRect().adjusted(1, 1, -1, -1));
    QFont name = m_context.theme.font(Type::BodyStrong);
    name.setStrikeOut(!used);
    painter.setFont(name);
    painter.setPen(used ? colours.text : colours.text3);
    const QRect nameBox = rect.adjusted(padding + checkSize + 8, 6, -padding, -(headHeight - topHeight));
    painter.drawText(nameBox, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(name).elidedText(toQt(m_import.profiles()[column].name).simplified(), Qt::ElideRight,
                                                   nameBox.width()));
    const QRect line(rect.left() + padding, rect.top() + topHeight + 2, rect.width() - 2 * padding, lineHeight);
    m_context.theme.icon(iconOf(m_import.profiles()[column].type))
        .paint(&painter, QRect(line.left(), line.top() + 2, 14, 14));
    m_context.theme.icon(QStringLiteral("down")).paint(&painter, QRect(line.right() - 13, line.top() + 2, 14, 14));
    const QFont label = m_context.theme.font(Type::Caption);
    painter.setFont(label);
    painter.setPen(colours.text2);
    painter.drawText(line.adjusted(20, 0, -16, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(label).elidedText(typeText(column), Qt::ElideRight, line.width() - 36));
}

void ImportHeader::paintContent(QPainter& painter, const QRect& rect, std::size_t column) const {
    const Colours& colours = m_context.theme.colours();
    const ColumnProfile& profile = m_import.profiles()[column];
    const QRectF area(rect.left() + padding, rect.top() + contentTop, rect.width() - 2 * padding, contentHeight);
    const QFont font = m_context.theme.font(Type::Caption);
    painter.setFont(font);
    if (!m_import.isUsed(column)) {
        painter.setPen(Qt::NoPen);
        const QString words = tr("left out");
        const QRectF tag(area.left(), area.top() + 10, QFontMetrics(font).horizontalAdvance(words) + 12, lineHeight);
        painter.setBrush(colours.warnGround);
        painter.drawRoundedRect(tag, 4, 4);
        painter.setPen(colours.warn);
        painter.drawText(tag, Qt::AlignCenter, words);
        return;
    }
    if (profile.type == ColumnType::Number || profile.type == ColumnType::Date) {
        std::size_t most = 1;
        for (const auto& bar : profile.histogram) most = std::max(most, bar.count);
        const double width = area.width() / static_cast<double>(std::max<std::size_t>(1, profile.histogram.size()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.data[0]);
        for (std::size_t i = 0; i < profile.histogram.size(); ++i) {
            const double share = static_cast<double>(profile.histogram[i].count) / static_cast<double>(most);
            const double height = profile.histogram[i].count == 0 ? 0 : std::max(1.5, area.height() * share);
            painter.drawRect(QRectF(area.left() + width * static_cast<double>(i), area.bottom() - height,
                                    std::max(1.0, width - 1), height));
        }
        return;
    }
    if (profile.type != ColumnType::Category && profile.type != ColumnType::MultiSelect) return;
    const double known = static_cast<double>(std::max<std::size_t>(1, profile.rows - profile.missing));
    for (std::size_t i = 0; i < std::min<std::size_t>(3, profile.values.size()); ++i) {
        const double share = static_cast<double>(profile.values[i].count) / known;
        const double y = area.top() + 14.0 * static_cast<double>(i);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.data[2]);
        painter.drawRect(QRectF(area.left(), y + 3, std::max(2.0, 34 * share), 8));
        painter.setPen(colours.text2);
        const QString percent = QLatin1Char(' ') + app::percentText(share);
        const QFontMetrics metrics(font);
        const int room = static_cast<int>(area.width()) - 40 - metrics.horizontalAdvance(percent);
        const QString value = metrics.elidedText(toQt(profile.values[i].value).simplified(), Qt::ElideRight, room);
        painter.drawText(QRectF(area.left() + 40, y, area.width() - 40, 14), Qt::AlignVCenter | Qt::TextSingleLine,
                         value + percent);
    }
}

void ImportHeader::paintCounts(QPainter& painter, const QRect& rect, std::size_t column) const {
    const Colours& colours = m_context.theme.colours();
    const ColumnProfile& profile = m_import.profiles()[column];
    const bool much = static_cast<double>(profile.missing) > muchMissing * static_cast<double>(profile.rows);
    const QRect first(rect.left() + padding, rect.top() + contentTop + contentHeight + 3, rect.width() - 2 * padding,
                      lineHeight - 2);
    painter.setFont(m_context.theme.font(Type::Caption));
    painter.setPen(colours.text2);
    painter.drawText(first, Qt::AlignVCenter | Qt::TextSingleLine, tr("%1 distinct").arg(number(profile.distinct)));
    painter.setFont(m_context.theme.font(much ? Type::CaptionStrong : Type::Caption));
    painter.setPen(much ? colours.warn : colours.text2);
    painter.drawText(first.translated(0, lineHeight - 2), Qt::AlignVCenter | Qt::TextSingleLine,
                     profile.missing == 0 ? tr("none missing") : tr("%1 missing").arg(number(profile.missing)));
}

void ImportHeader::mouseReleaseEvent(QMouseEvent* event) {
    const int section = logicalIndexAt(event->pos());
    const bool click = event->button() == Qt::LeftButton && section >= 0;
    const int x = click ? event->pos().x() - sectionViewportPosition(section) : 0;
    const int y = event->pos().y();
    QHeaderView::mouseReleaseEvent(event);
    if (!click || cursor().shape() == Qt::SplitHCursor) return;
    if (y < topHeight && x < padding + checkSize + 6)
        toggle(section);
    else if (y >= topHeight && y < contentTop)
        openMenu(section);
}

void ImportHeader::toggle(int section) {
    const auto column = static_cast<std::size_t>(section);
    m_import.setUsed(column, !m_import.isUsed(column));
}

void ImportHeader::openMenu(int section) {
    const auto column = static_cast<std::size_t>(section);
    const ColumnProfile& profile = m_import.profiles()[column];
    QMenu menu(this);
    menu.addSection(
        tr("Read “%1” as").arg(toQt(profile.name).left(40).replace(QLatin1Char('&'), QStringLiteral("&&"))));
    for (const ColumnType type : {ColumnType::Number, ColumnType::Category, ColumnType::MultiSelect, ColumnType::Date,
                                  ColumnType::FreeText, ColumnType::Identifier}) {
        QAction* action = menu.addAction(m_context.theme.icon(iconOf(type)), app::columnTypeName(type));
        action->setCheckable(true);
        action->setChecked(type == profile.type);
        connect(action, &QAction::triggered, this, [this, column, type] { m_import.setType(column, type); });
    }
    menu.addSeparator();
    QAction* use = menu.addAction(m_import.isUsed(column) ? tr("Leave this column out") : tr("Keep this column"));
    connect(use, &QAction::triggered, this, [this, section] { toggle(section); });
    fillFields(*menu.addMenu(tr("Fills the field")), column);
    if (profile.type == ColumnType::Number) {
        menu.addSeparator();
        menu.addAction(tr("From %1 to %2, half between %3 and %4")
                           .arg(app::numberText(profile.min, profile), app::numberText(profile.max, profile),
                                app::numberText(profile.quarter, profile),
                                app::numberText(profile.threeQuarters, profile)))
            ->setEnabled(false);
    }
    menu.exec(mapToGlobal(QPoint(sectionViewportPosition(section) + padding, contentTop)));
}

void ImportHeader::fillFields(QMenu& menu, std::size_t column) {
    const std::string chosen = m_import.dataset().columns[column].field;
    const domain::Language language = m_context.language.current();
    const auto add = [&](QMenu* to, const QString& text, const std::string& key) {
        QAction* action = to->addAction(text);
        action->setCheckable(true);
        action->setChecked(key == chosen);
        connect(action, &QAction::triggered, this, [this, column, key] { m_import.setField(column, key); });
    };
    add(&menu, tr("None"), {});
    menu.addSeparator();
    const domain::Catalogue& catalogue = m_context.knowledge.catalogue;
    for (const domain::FieldGroup& group : catalogue.groups()) {
        QMenu* sub = nullptr;
        for (const domain::FieldDefinition* field : catalogue.fieldsOf(group.key, m_kind)) {
            using domain::FieldKind;
            if (field->kind == FieldKind::Image || field->kind == FieldKind::Prose || field->kind == FieldKind::Scale)
                continue;
            if (field->group() == "identity") continue;
            if (!sub) sub = menu.addMenu(toQt(group.label.in(language)));
            add(sub, toQt(field->label.in(language)), field->key);
        }
    }
}

QString ImportHeader::spoken(std::size_t column) const {
    const ColumnProfile& profile = m_import.profiles()[column];
    return tr("%1, %2, %3, %4 distinct, %5 missing")
        .arg(toQt(profile.name), typeText(column), m_import.isUsed(column) ? tr("used") : tr("left out"),
             number(profile.distinct), number(profile.missing));
}

}  // namespace chandung::gui
