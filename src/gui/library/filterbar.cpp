#include "gui/library/filterbar.h"

#include "chandung/app/language.h"
#include "chandung/app/text.h"
#include "gui/components/autosave.h"
#include "gui/components/flowlayout.h"
#include "gui/components/foundwords.h"
#include "gui/components/segmentedchoice.h"
#include "gui/library/filterchip.h"
#include "gui/theme/theme.h"
#include "gui/words.h"

#include <QCollator>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <set>

namespace chandung::gui {

using app::toQt;
using By = PersonaOrder::By;

namespace {

constexpr int wordWidth = 180;

/// The entries of a list of the method that are in use.
FilterChip::Choices wordsInUse(const Context& context, const char* list, const std::set<std::string>& used) {
    FilterChip::Choices choices;
    for (const domain::MethodEntry& entry : context.knowledge.method.list(list))
        if (used.contains(entry.key)) choices.append({toQt(entry.key), word(context, list, entry.key)});
    return choices;
}

}  // namespace

FilterBar::FilterBar(Context& context, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_word(new QLineEdit(this)),
      m_favourites(new QToolButton(this)),
      m_order(new QComboBox(this)),
      m_shape(new SegmentedChoice(this)) {
    setProperty("pane", QStringLiteral("header"));
    build();
}

FilterChip* FilterBar::addChip(const QString& title, const QString& name, QLayout* layout) {
    auto* chip = new FilterChip(title, name, this);
    chip->setFont(m_context.theme.font(Type::Label));
    layout->addWidget(chip);
    connect(chip, &FilterChip::changed, this, &FilterBar::filterChanged);
    return chip;
}

void FilterBar::build() {
    m_word->setObjectName(QStringLiteral("filterLineEdit"));
    m_word->setPlaceholderText(tr("Filter by word"));
    m_word->setAccessibleName(m_word->placeholderText());
    m_word->setClearButtonEnabled(true);
    m_word->setFixedWidth(wordWidth);
    auto* chips = new QWidget(this);
    auto* flow = new FlowLayout(chips, space::s, space::xs + 2);
    m_kind = addChip(tr("Customers"), QStringLiteral("kindChip"), flow);
    m_study = addChip(tr("Study"), QStringLiteral("studyChip"), flow);
    m_segment = addChip(tr("Segment"), QStringLiteral("segmentChip"), flow);
    m_role = addChip(tr("Role"), QStringLiteral("roleChip"), flow);
    m_archetype = addChip(tr("Archetype"), QStringLiteral("archetypeChip"), flow);
    m_tag = addChip(tr("Tag"), QStringLiteral("tagChip"), flow);
    m_evidence = addChip(tr("Evidence"), QStringLiteral("evidenceChip"), flow);
    m_review = addChip(tr("Review"), QStringLiteral("reviewChip"), flow);
    m_kind->setChoices({{QStringLiteral("b2b"), tr("Companies (B2B)")}, {QStringLiteral("b2c"), tr("People (B2C)")}});
    m_evidence->setChoices({{QStringLiteral("none"), tr("none")},
                            {QStringLiteral("one"), tr("at least one")},
                            {QStringLiteral("half"), tr("half of the statements")},
                            {QStringLiteral("all"), tr("all statements")}});
    m_review->setChoices({{QStringLiteral("overdue"), tr("overdue")},
                          {QStringLiteral("month"), tr("due within a month")},
                          {QStringLiteral("unknown"), tr("no rhythm")}});
    m_favourites->setObjectName(QStringLiteral("favouritesButton"));
    m_favourites->setProperty("kind", QStringLiteral("chip"));
    m_favourites->setFont(m_context.theme.font(Type::Label));
    m_favourites->setText(tr("Favourites"));
    m_favourites->setCheckable(true);
    m_favourites->setFocusPolicy(Qt::StrongFocus);
    flow->addWidget(m_favourites);
    m_order->setObjectName(QStringLiteral("orderComboBox"));
    m_order->setAccessibleName(tr("Order"));
    // A combo box is read out by its value; only a label of its own names it. The words beside it are for the ear.
    auto* orderName = new QLabel(tr("Order"), this);
    orderName->setBuddy(m_order);
    orderName->hide();
    const std::pair<QString, By> orders[] = {{tr("By study"), By::Study},
                                             {tr("By name"), By::Name},
                                             {tr("By evidence"), By::Evidence},
                                             {tr("By review"), By::Review},
                                             {tr("Last changed"), By::Changed}};
    for (const auto& [text, by] : orders) m_order->addItem(text, static_cast<int>(by));
    m_shape->setObjectName(QStringLiteral("shapeChoice"));
    m_shape->addChoice({}, m_context.theme.icon(QStringLiteral("grid")));
    m_shape->addChoice({}, m_context.theme.icon(QStringLiteral("list")));
    const auto shapes = m_shape->findChildren<QToolButton*>();
    const QString names[] = {tr("Cards"), tr("List")};
    for (int at = 0; at < 2 && at < shapes.size(); ++at) {
        shapes[at]->setToolTip(names[at]);
        shapes[at]->setAccessibleName(names[at]);
    }
    m_shape->setCurrent(0);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, 8, space::l, 8);
    layout->setSpacing(space::s);
    layout->addWidget(m_word, 0, Qt::AlignTop);
    layout->addWidget(chips, 1, Qt::AlignVCenter);
    layout->addWidget(m_order, 0, Qt::AlignTop);
    layout->addWidget(m_shape, 0, Qt::AlignTop);
    // The keyboard goes as the eye does.
    QWidget* last = m_word;
    for (QWidget* next :
         {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_study), static_cast<QWidget*>(m_segment),
          static_cast<QWidget*>(m_role), static_cast<QWidget*>(m_archetype), static_cast<QWidget*>(m_tag),
          static_cast<QWidget*>(m_evidence), static_cast<QWidget*>(m_review), static_cast<QWidget*>(m_favourites),
          static_cast<QWidget*>(m_order)}) {
        setTabOrder(last, next);
        last = next;
    }
    for (QToolButton* shape : shapes) {
        setTabOrder(last, shape);
        last = shape;
    }
    connect(m_word, &QLineEdit::textChanged, this, &FilterBar::filterChanged);
    connect(m_favourites, &QToolButton::toggled, this, &FilterBar::filterChanged);
    connect(m_order, &QComboBox::activated, this, [this] {
        m_sort.by = static_cast<By>(m_order->currentData().toInt());
        m_sort.descending = m_sort.by == By::Changed || m_sort.by == By::Evidence;
        Q_EMIT orderChanged();
    });
    connect(m_shape, &SegmentedChoice::chosen, this, &FilterBar::shapeChanged);
}

void FilterBar::setChoices(const app::Workspace& workspace, const storage::PersonaMarks& marks) {
    FilterChip::Choices choices;
    for (const domain::Study& study : workspace.all<domain::Study>())
        if (marks.studies.contains(study.id)) choices.append({toQt(study.id.str()), toQt(study.name)});
    m_study->setChoices(choices);
    choices.clear();
    for (const domain::Segment& segment : workspace.all<domain::Segment>())
        if (marks.segments.contains(segment.id)) choices.append({toQt(segment.id.str()), toQt(segment.name)});
    m_segment->setChoices(choices);
    m_role->setChoices(wordsInUse(m_context, "roles", marks.roles));
    m_archetype->setChoices(wordsInUse(m_context, "archetypes", marks.archetypes));
    choices.clear();
    for (const std::string& tag : marks.tags) choices.append({toQt(tag), toQt(tag)});
    const QCollator collator(app::localeOf(m_context.language.current()));
    std::sort(choices.begin(), choices.end(),
              [&](const auto& a, const auto& b) { return collator.compare(a.second, b.second) < 0; });
    m_tag->setChoices(choices);
}

LibraryFilter FilterBar::filter() const {
    LibraryFilter filter;
    filter.words = foundwords::wordsOf(m_word->text());
    filter.kind = m_kind->value();
    filter.study = m_study->value();
    filter.segment = m_segment->value();
    filter.role = m_role->value();
    filter.archetype = m_archetype->value();
    filter.tag = m_tag->value();
    filter.evidence = m_evidence->value();
    filter.review = m_review->value();
    filter.favourites = m_favourites->isChecked();
    return filter;
}

void FilterBar::clear() {
    {
        const QSignalBlocker words(m_word);
        const QSignalBlocker favourites(m_favourites);
        m_word->clear();
        m_favourites->setChecked(false);
    }
    for (FilterChip* chip : findChildren<FilterChip*>()) chip->clear();
    Q_EMIT filterChanged();
}

void FilterBar::setOrder(const PersonaOrder& order) {
    m_sort = order;
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(order.by)));
}

bool FilterBar::asList() const {
    return m_shape->current() == 1;
}

void FilterBar::setAsList(bool list) {
    m_shape->setCurrent(list ? 1 : 0);
}

}  // namespace chandung::gui
