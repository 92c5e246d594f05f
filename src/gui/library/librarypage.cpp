#include "gui/library/librarypage.h"

#include "chandung/app/text.h"
#include "chandung/domain/textfold.h"
#include "gui/components/autosave.h"
#include "gui/components/emptystate.h"
#include "gui/components/labels.h"
#include "gui/components/pageheader.h"
#include "gui/library/personacommands.h"
#include "gui/library/personatiles.h"
#include "gui/library/selectionbar.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

namespace chandung::gui {

using app::toQt;

LibraryPage::LibraryPage(Context& context, QWidget* parent)
    : DataPage(context, parent),
      m_header(new PageHeader(context, tr("Personas"))),
      m_word(new QLineEdit),
      m_study(new QComboBox),
      m_kind(new QComboBox),
      m_stack(new QStackedWidget),
      m_tiles(new PersonaTiles(context)),
      m_bar(new SelectionBar(context)) {
    setObjectName(QStringLiteral("libraryPage"));
    QPushButton* plus = m_header->addButton(tr("New persona"), QStringLiteral("plus"));
    plus->setObjectName(QStringLiteral("newPersonaButton"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(buildFilters());
    layout->addWidget(buildStack(), 1);
    layout->addWidget(m_bar);
    connect(plus, &QPushButton::clicked, this, &LibraryPage::createHere);
    connectBar();
}

QWidget* LibraryPage::buildFilters() {
    auto* bar = new QFrame;
    bar->setProperty("pane", QStringLiteral("header"));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::l, 8, space::l, 8);
    layout->setSpacing(space::s);
    m_word->setObjectName(QStringLiteral("filterLineEdit"));
    m_word->setPlaceholderText(tr("Filter by word"));
    m_word->setAccessibleName(m_word->placeholderText());
    m_word->setClearButtonEnabled(true);
    m_word->setFixedWidth(220);
    layout->addWidget(m_word);
    const auto add = [&](QComboBox* box, const QString& title, const QString& name) {
        box->setObjectName(name);
        box->setAccessibleName(title);
        QLabel* label = makeLabel(m_context.theme, title, Type::Label, "hint");
        label->setBuddy(box);
        layout->addSpacing(space::s);
        layout->addWidget(label);
        layout->addWidget(box);
        connect(box, &QComboBox::activated, this, &LibraryPage::reload);
    };
    m_kind->addItem(tr("All"), -1);
    m_kind->addItem(tr("Companies (B2B)"), static_cast<int>(domain::CustomerKind::B2b));
    m_kind->addItem(tr("People (B2C)"), static_cast<int>(domain::CustomerKind::B2c));
    m_study->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    add(m_study, tr("Study"), QStringLiteral("studyComboBox"));
    add(m_kind, tr("Customers"), QStringLiteral("kindComboBox"));
    layout->addStretch();
    connect(m_word, &QLineEdit::textChanged, this, &LibraryPage::reload);
    return bar;
}

QWidget* LibraryPage::buildStack() {
    auto* full = new QWidget;
    auto* layout = new QVBoxLayout(full);
    layout->setContentsMargins(space::l, space::l, 0, 0);
    layout->addWidget(m_tiles);
    auto* none = new EmptyState(m_context, QStringLiteral("persona"), tr("No persona yet"),
                                tr("A persona is one person to picture, made from what your study found. Begin with a "
                                   "study, or with a persona and mere assumptions."));
    QPushButton* first = none->addButton(tr("New persona"), QStringLiteral("plus"), "primary");
    QPushButton* studies = none->addButton(tr("Go to the studies"), QString(), "");
    auto* filtered = new EmptyState(m_context, QStringLiteral("filter"), tr("No persona matches these filters"),
                                    tr("Clear the filters, or try fewer words."));
    QPushButton* clear = filtered->addButton(tr("Clear the filters"), QString(), "primary");
    for (QWidget* page : std::initializer_list<QWidget*>{full, none, filtered}) m_stack->addWidget(page);
    connect(first, &QPushButton::clicked, this, &LibraryPage::createHere);
    connect(studies, &QPushButton::clicked, this, [this] { Q_EMIT navigate(QStringLiteral("studies")); });
    connect(clear, &QPushButton::clicked, this, &LibraryPage::clearFilters);
    return m_stack;
}

void LibraryPage::connectBar() {
    connect(m_tiles, &PersonaTiles::opened, this,
            [this](const domain::Uuid& id) { Q_EMIT navigate(personaPlace(id)); });
    connect(m_tiles, &PersonaTiles::selectionMoved, this,
            [this] { m_bar->setCount(static_cast<int>(m_tiles->selected().size())); });
    connect(m_tiles, &PersonaTiles::deleteWanted, this, &LibraryPage::trash);
    connect(m_bar, &SelectionBar::clearWanted, m_tiles, &QListView::clearSelection);
    connect(m_bar, &SelectionBar::openWanted, this, [this] {
        if (const auto ids = m_tiles->selected(); !ids.empty()) Q_EMIT navigate(personaPlace(ids.front()));
    });
    connect(m_bar, &SelectionBar::duplicateWanted, this, [this] {
        if (m_workspace) duplicatePersonas(*m_workspace, m_tiles->selected());
    });
    connect(m_bar, &SelectionBar::trashWanted, this, &LibraryPage::trash);
    // The window's own command does the rest.
    connect(m_bar, &SelectionBar::exportWanted, this, [this] {
        if (auto* action = window()->findChild<QAction*>(QStringLiteral("exportCardAction"))) action->trigger();
    });
    m_bar->setCount(0);
}

void LibraryPage::createHere() {
    if (!m_workspace) return;
    const auto study = domain::Uuid::parse(app::fromQt(m_study->currentData().toString())).value_or(domain::Uuid());
    const auto made = newPersona(*m_workspace, study);
    if (!made.isNull()) Q_EMIT navigate(personaPlace(made));
}

std::vector<domain::Uuid> LibraryPage::personas() const {
    return m_tiles->selected();
}

void LibraryPage::trash() {
    const auto ids = m_tiles->selected();
    if (ids.empty() || !m_workspace) return;
    if (trashPersonas(*m_workspace, ids))
        Q_EMIT notify(tr("Moved %n personas to the trash", nullptr, static_cast<int>(ids.size())), true);
}

void LibraryPage::fillStudies() {
    const QVariant chosen = m_study->currentData();
    m_study->clear();
    m_study->addItem(tr("All"), QString());
    for (const domain::Study& study : m_workspace->all<domain::Study>())
        m_study->addItem(toQt(study.name), toQt(study.id.str()));
    choose(m_study, chosen);
}

void LibraryPage::clearFilters() {
    m_word->clear();
    m_study->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    reload();
}

bool LibraryPage::passes(const domain::PersonaSummary& summary) const {
    const QString study = m_study->currentData().toString();
    if (!study.isEmpty() && toQt(summary.studyId.str()) != study) return false;
    if (const int kind = m_kind->currentData().toInt(); kind >= 0 && static_cast<int>(summary.kind) != kind)
        return false;
    const auto words = domain::foldedWords(app::fromQt(m_word->text()));
    if (words.empty()) return true;
    std::string text = summary.name + ' ' + summary.label + ' ' + summary.subtitle;
    for (const std::string& tag : summary.tags) text += ' ' + tag;
    text = domain::fold(text);
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

void LibraryPage::reload() {
    if (!m_workspace) {
        m_tiles->setSummaries(nullptr, {});
        return;
    }
    fillStudies();
    auto summaries = m_workspace->personaSummaries();
    const auto all = static_cast<int>(summaries.size());
    std::erase_if(summaries, [this](const domain::PersonaSummary& summary) { return !passes(summary); });
    const auto shown = static_cast<int>(summaries.size());
    m_header->setNote(shown == all ? locale().toString(all) : tr("%1 of %2").arg(shown).arg(all));
    m_stack->setCurrentIndex(all == 0 ? 1 : shown == 0 ? 2 : 0);
    m_tiles->setSummaries(m_workspace, std::move(summaries));
    m_bar->setCount(static_cast<int>(m_tiles->selected().size()));
}

bool LibraryPage::concerns(const app::Change& change) const {
    using What = app::Change::What;
    return change.what == What::Everything || change.kind == app::EntityKind::Persona ||
           change.kind == app::EntityKind::Study;
}

}  // namespace chandung::gui
