#include "gui/persona/versionspane.h"

#include "chandung/app/language.h"
#include "chandung/app/text.h"
#include "chandung/app/values.h"
#include "chandung/app/versions.h"
#include "chandung/domain/changes.h"
#include "gui/compare/comparecolumn.h"
#include "gui/components/labels.h"
#include "gui/components/rowlist.h"
#include "gui/components/segmentedchoice.h"
#include "gui/persona/personadraft.h"
#include "gui/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace chandung::gui {

using app::toQt;

namespace {
constexpr int mostListed = 230;  // pixels: about four versions, then the list scrolls
constexpr int fieldColumn = 140;
enum Against { WithNow, WithBefore };
}  // namespace

VersionsPane::VersionsPane(Context& context, PersonaDraft& draft, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_draft(draft),
      m_list(new RowList(context, QStringLiteral("versionsList"), tr("Versions"), this)),
      m_against(new SegmentedChoice(this)),
      m_title(makeText(context.theme, {}, Type::BodyStrong, "", this)),
      m_nothing(makeText(context.theme, tr("Nothing changed."), Type::Body, "second", this)),
      m_restore(makeButton(tr("Restore this version"), "", this)),
      m_beside(makeButton(tr("Side by side"), "", this)) {
    setObjectName(QStringLiteral("versionsPane"));
    setProperty("pane", QStringLiteral("form"));
    build();
}

void VersionsPane::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, space::m, 20, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(makeText(m_context.theme,
                               tr("Each review keeps the persona as it was. Look at what changed since, and go back "
                                  "where you need to."),
                               Type::Body, "second", this));
    m_list->setMaximumHeight(mostListed);
    layout->addWidget(m_list);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_against->setObjectName(QStringLiteral("againstChoice"));
    m_against->setAccessibleName(tr("Compared with"));
    m_against->addChoice(tr("Until now"));
    m_against->addChoice(tr("Since the one before"));
    m_against->setCurrent(WithNow);
    m_restore->setObjectName(QStringLiteral("restoreVersionButton"));
    m_restore->setIcon(m_context.theme.icon(QStringLiteral("history")));
    row->addWidget(m_against);
    row->addStretch();
    m_beside->setObjectName(QStringLiteral("sideBySideButton"));
    m_beside->setIcon(m_context.theme.icon(QStringLiteral("compare")));
    row->addWidget(m_beside);
    row->addWidget(m_restore);
    layout->addLayout(row);
    m_title->setObjectName(QStringLiteral("changesTitleLabel"));
    layout->addWidget(m_title);
    layout->addWidget(m_nothing);
    layout->addWidget(buildTable(), 1);
    layout->addStretch(0);
    connect(m_list, &RowList::picked, this, &VersionsPane::showChanges);
    connect(m_against, &SegmentedChoice::chosen, this, &VersionsPane::showChanges);
    connect(m_restore, &QPushButton::clicked, this, &VersionsPane::restore);
    connect(m_beside, &QPushButton::clicked, this, [this] {
        const std::size_t chosen = current();
        if (chosen >= m_versions.size()) return;
        const domain::Uuid persona = m_draft.persona().id;
        Q_EMIT sideBySideWanted(
            QStringLiteral("compare/%1,%2")
                .arg(versionColumnId(persona, m_versions[chosen].review.version), toQt(persona.str())));
    });
}

QWidget* VersionsPane::buildTable() {
    m_table = new QTableWidget(0, 3, this);
    m_table->setObjectName(QStringLiteral("changesTable"));
    m_table->setAccessibleName(tr("What changed"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(0, QHeaderView::Fixed);
    header->resizeSection(0, fieldColumn);
    connect(m_table, &QTableWidget::cellActivated, this,
            [this](int row) { Q_EMIT fieldRequested(m_table->item(row, 0)->data(Qt::UserRole).toString()); });
    return m_table;
}

QString VersionsPane::nameOf(std::size_t version) const {
    return version < m_versions.size() ? tr("Version %1").arg(m_versions[version].review.version) : tr("Now");
}

std::size_t VersionsPane::current() const {
    bool number = false;
    const int place = m_list->currentId().toInt(&number);
    return number && place >= 0 ? static_cast<std::size_t>(place) : m_versions.size();
}

void VersionsPane::refresh() {
    if (!m_draft.isLoaded()) return;
    m_versions = app::versionsOf(*m_draft.workspace(), m_draft.persona().id);
    std::vector<Row> rows;
    const auto countText = [this](const domain::Persona& before, const domain::Persona& after) {
        const auto list = domain::changes(before, after, m_draft.workspace()->catalogue());
        return list.empty() ? tr("nothing changed") : tr("%n field(s) changed", nullptr, static_cast<int>(list.size()));
    };
    Row now;
    now.id = QString::number(m_versions.size());
    now.title = tr("Now");
    if (!m_versions.empty())
        now.sub = tr("Since version %1: %2")
                      .arg(m_versions.back().review.version)
                      .arg(countText(m_versions.back().persona, m_draft.persona()));
    now.icon = m_context.theme.icon(QStringLiteral("edit"));
    rows.push_back(now);
    for (std::size_t i = m_versions.size(); i-- > 0;) {
        const domain::Review& review = m_versions[i].review;
        Row row;
        row.id = QString::number(i);
        row.title = nameOf(i);
        row.sub = toQt(review.note).simplified();
        if (row.sub.isEmpty())
            row.sub = i == 0 ? tr("As it was first kept") : countText(m_versions[i - 1].persona, m_versions[i].persona);
        row.right = dateText(m_context, review.date);
        row.rightSub = toQt(review.who);
        row.icon = m_context.theme.icon(i == 0 ? QStringLiteral("history") : QStringLiteral("review"));
        rows.push_back(row);
    }
    m_list->setRows(rows);
    if (m_list->currentId().isEmpty()) m_list->setCurrentId(rows.front().id);
    showChanges();
}

void VersionsPane::takeFocus() {
    m_list->setFocus(Qt::OtherFocusReason);
}

void VersionsPane::showChanges() {
    if (!m_draft.isLoaded() || m_versions.empty()) return;
    const std::size_t chosen = current();
    const bool isNow = chosen >= m_versions.size();
    m_against->setVisible(!isNow && chosen > 0);
    m_beside->setVisible(!isNow);
    m_restore->setVisible(!isNow && !m_draft.readOnly());
    const bool before = isNow || (chosen > 0 && m_against->current() == WithBefore);
    const domain::Persona& now = m_draft.persona();
    if (before) {
        const std::size_t first = isNow ? m_versions.size() - 1 : chosen - 1;
        m_table->setHorizontalHeaderLabels({tr("Field"), nameOf(first), nameOf(chosen)});
        fillTable(m_versions[first].persona, isNow ? now : m_versions[chosen].persona);
        m_title->setText(tr("From %1 to %2").arg(nameOf(first).toLower(), nameOf(chosen).toLower()));
    } else {
        m_table->setHorizontalHeaderLabels({tr("Field"), nameOf(chosen), tr("Now")});
        fillTable(m_versions[chosen].persona, now);
        m_title->setText(tr("From %1 to %2").arg(nameOf(chosen).toLower(), tr("Now").toLower()));
    }
}

void VersionsPane::fillTable(const domain::Persona& before, const domain::Persona& after) {
    const domain::Catalogue& catalogue = m_draft.workspace()->catalogue();
    const domain::Language language = m_context.language.current();
    const auto list = domain::changes(before, after, catalogue);
    m_table->setRowCount(static_cast<int>(list.size()));
    int row = 0;
    for (const domain::FieldChange& change : list) {
        const domain::FieldDefinition* field = catalogue.field(change.field);
        const auto text = [&](const domain::FieldValue& value) {
            if (domain::isEmpty(value)) return QStringLiteral("–");
            if (!field || field->kind == domain::FieldKind::Image) return tr("changed");
            return app::valueText(*field, value, m_context.knowledge, language);
        };
        auto* name = new QTableWidgetItem(field ? toQt(field->label.in(language)) : toQt(change.field));
        name->setData(Qt::UserRole, toQt(change.field));
        QString old = text(change.before);
        QString now = text(change.after);
        // The words are the same: what they rest on is not.
        if (old == now && field && field->kind == domain::FieldKind::Statements) {
            old = tr("%1 (other evidence)").arg(old);
        }
        const std::array<QTableWidgetItem*, 3> items{name, new QTableWidgetItem(old), new QTableWidgetItem(now)};
        for (int column = 0; column < 3; ++column) {
            items[static_cast<std::size_t>(column)]->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            m_table->setItem(row, column, items[static_cast<std::size_t>(column)]);
        }
        ++row;
    }
    m_table->setVisible(row > 0);
    m_nothing->setVisible(row == 0);
}

void VersionsPane::restore() {
    const std::size_t chosen = current();
    if (chosen >= m_versions.size()) return;
    const int version = m_versions[chosen].review.version;
    m_draft.keep();
    if (app::restoreVersion(*m_draft.workspace(), m_draft.persona().id, version)) Q_EMIT restored(version);
}

}  // namespace chandung::gui
