#include "gui/export/exportform.h"

#include "chandung/app/brand.h"
#include "chandung/app/language.h"
#include "chandung/app/numbers.h"
#include "chandung/app/settings.h"
#include "chandung/app/text.h"
#include "gui/components/autosave.h"
#include "gui/components/labels.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDataStream>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <QVariantMap>

namespace chandung::gui {

using app::ExportFormat;
using app::toQt;
using app::card::Layout;

namespace {

const QString lastChoice = QStringLiteral("export/choice");
const QString all = QStringLiteral("all");
const QString chosen = QStringLiteral("chosen");

struct LayoutText {
    const char* name;
    const char* label;
    const char* hint;
};

constexpr LayoutText layoutTexts[] = {
    {"cardRadio", QT_TRANSLATE_NOOP("chandung::gui::ExportForm", "Cards"),
     QT_TRANSLATE_NOOP("chandung::gui::ExportForm", "One page each, then what does not fit and the evidence.")},
    {"fullRadio", QT_TRANSLATE_NOOP("chandung::gui::ExportForm", "Everything known"),
     QT_TRANSLATE_NOOP("chandung::gui::ExportForm", "All fields in order, the evidence listed.")},
    {"comparisonRadio", QT_TRANSLATE_NOOP("chandung::gui::ExportForm", "Comparison"),
     QT_TRANSLATE_NOOP("chandung::gui::ExportForm", "Two to six side by side, differences first.")},
    {"committeeRadio", QT_TRANSLATE_NOOP("chandung::gui::ExportForm", "Buying committees"),
     QT_TRANSLATE_NOOP("chandung::gui::ExportForm", "Who decides, who influences, who is missing.")},
    {"journeyRadio", QT_TRANSLATE_NOOP("chandung::gui::ExportForm", "Journeys"),
     QT_TRANSLATE_NOOP("chandung::gui::ExportForm", "Stages, touchpoints and feelings.")},
    {"bookletRadio", QT_TRANSLATE_NOOP("chandung::gui::ExportForm", "Booklet"),
     QT_TRANSLATE_NOOP("chandung::gui::ExportForm", "Cover, contents and all of it, one after the other.")},
};

template <class T>
void addFrom(QComboBox* box, const std::vector<T>& list, const QString& kind, const QString& label) {
    for (const T& item : list)
        if (!item.name.empty()) box->addItem(label.arg(toQt(item.name)), kind + toQt(item.id.str()));
}

domain::Uuid idIn(const QString& what) {
    return domain::Uuid::parse(app::fromQt(what.section(QLatin1Char(':'), 1))).value_or(domain::Uuid());
}

}  // namespace

ExportForm::ExportForm(Context& context, const app::Workspace& workspace, const domain::Bundle& bundle,
                       std::vector<domain::Uuid> ids, QWidget* parent)
    : QWidget(parent), m_context(context), m_workspace(workspace), m_bundle(bundle), m_chosen(std::move(ids)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    m_what = addChoice(layout, tr("What"), "whatComboBox");
    addLayouts(layout);
    addPair(layout, m_format, tr("Format"), "formatComboBox", m_language, tr("Language of the card"),
            "languageComboBox");
    addPair(layout, m_page, tr("Paper"), "pageComboBox", m_orientation, tr("Direction"), "orientationComboBox");
    addPair(layout, m_theme, tr("Look"), "themeComboBox", m_dpi, tr("Sharpness"), "dpiComboBox");
    m_brand = new QCheckBox(tr("With logo, company and footer"), this);
    m_brand->setObjectName(QStringLiteral("brandCheckBox"));
    m_brand->setChecked(true);
    m_each = new QCheckBox(tr("One file for each persona"), this);
    m_each->setObjectName(QStringLiteral("eachCheckBox"));
    layout->addWidget(m_brand);
    layout->addWidget(m_each);
    layout->addStretch(1);
    fillWhat();
    fillLists();
    recall();
    follow();
    for (QComboBox* box : {m_what, m_format, m_language, m_page, m_orientation, m_theme, m_dpi})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportForm::follow);
    connect(m_layouts, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) follow();
    });
    for (QCheckBox* box : {m_brand, m_each}) connect(box, &QCheckBox::toggled, this, &ExportForm::follow);
    // A committee or a journey has a layout of its own.
    connect(m_what, &QComboBox::activated, this, &ExportForm::followWhat);
}

void ExportForm::begin(const QString& what) {
    const int row = m_what->findData(what);
    if (row < 0) return;
    // A form in which a committee or a journey cannot be written gives way.
    if (!app::hasLayout(static_cast<ExportFormat>(m_format->currentData().toInt())))
        choose(m_format, static_cast<int>(ExportFormat::Pdf));
    m_what->setCurrentIndex(row);
    followWhat();
}

void ExportForm::followWhat() {
    const QString what = m_what->currentData().toString();
    const bool persons = layoutChosen() != Layout::Committee && layoutChosen() != Layout::Journey;
    if (what.startsWith(QLatin1String("committee:")))
        m_layouts->button(static_cast<int>(Layout::Committee))->click();
    else if (what.startsWith(QLatin1String("journey:")))
        m_layouts->button(static_cast<int>(Layout::Journey))->click();
    else if (!persons && what.startsWith(QLatin1String("persona:")))
        m_layouts->button(0)->click();
}

QComboBox* ExportForm::addChoice(QVBoxLayout* layout, const QString& label, const char* name) {
    auto* box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    auto* text = makeLabel(m_context.theme, label, Type::LabelMedium, "", this);
    text->setBuddy(box);
    box->setAccessibleName(label);
    auto* column = new QVBoxLayout;
    column->setSpacing(3);
    column->addWidget(text);
    column->addWidget(box);
    layout->addLayout(column);
    return box;
}

void ExportForm::addPair(QVBoxLayout* layout, QComboBox*& left, const QString& leftLabel, const char* leftName,
                         QComboBox*& right, const QString& rightLabel, const char* rightName) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    QVBoxLayout* columns[] = {new QVBoxLayout, new QVBoxLayout};
    left = addChoice(columns[0], leftLabel, leftName);
    right = addChoice(columns[1], rightLabel, rightName);
    for (QVBoxLayout* column : columns) row->addLayout(column, 1);
    layout->addLayout(row);
}

void ExportForm::addLayouts(QVBoxLayout* layout) {
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(makeLabel(m_context.theme, tr("Layout"), Type::LabelMedium, "", this));
    m_layouts = new QButtonGroup(this);
    for (int i = 0; i < static_cast<int>(std::size(layoutTexts)); ++i) {
        auto* button = new QRadioButton(tr(layoutTexts[i].label), this);
        button->setObjectName(QString::fromLatin1(layoutTexts[i].name));
        button->setToolTip(tr(layoutTexts[i].hint));
        button->setAccessibleDescription(tr(layoutTexts[i].hint));
        m_layouts->addButton(button, i);
        column->addWidget(button);
    }
    m_layouts->button(0)->setChecked(true);
    m_layoutHint = makeText(m_context.theme, {}, Type::Label, "hint", this);
    column->addWidget(m_layoutHint);
    m_last = makeButton({}, "link", this);
    m_last->setObjectName(QStringLiteral("lastButton"));
    m_last->setToolTip(tr("Takes the layout and the language of the last export"));
    connect(m_last, &QPushButton::clicked, this, &ExportForm::takeLast);
    column->addWidget(m_last, 0, Qt::AlignLeft);
    layout->addLayout(column);
}

void ExportForm::fillWhat() {
    if (m_chosen.size() == 1)
        if (const auto* persona = domain::findById(m_bundle.personas, m_chosen.front()))
            m_what->addItem(persona->name().empty() ? tr("This persona") : toQt(persona->name()),
                            QStringLiteral("persona:") + toQt(persona->id.str()));
    if (m_chosen.size() > 1) m_what->addItem(tr("The %n selected", nullptr, static_cast<int>(m_chosen.size())), chosen);
    m_what->addItem(tr("All %n personas", nullptr, static_cast<int>(m_bundle.personas.size())), all);
    addFrom(m_what, m_bundle.studies, QStringLiteral("study:"), tr("Study: %1"));
    addFrom(m_what, m_bundle.committees, QStringLiteral("committee:"), tr("Committee: %1"));
    addFrom(m_what, m_bundle.journeys, QStringLiteral("journey:"), tr("Journey: %1"));
    for (const domain::Persona& persona : m_bundle.personas)
        if (m_chosen.size() != 1 || persona.id != m_chosen.front())
            m_what->addItem(persona.name().empty() ? tr("Persona without a name") : toQt(persona.name()),
                            QStringLiteral("persona:") + toQt(persona.id.str()));
}

void ExportForm::fillLists() {
    m_format->addItem(QStringLiteral("PDF"), static_cast<int>(ExportFormat::Pdf));
    m_format->addItem(tr("PNG pictures"), static_cast<int>(ExportFormat::Png));
    m_format->addItem(tr("SVG drawings"), static_cast<int>(ExportFormat::Svg));
    m_format->addItem(tr("Web page (HTML)"), static_cast<int>(ExportFormat::Html));
    m_format->addItem(QStringLiteral("Markdown"), static_cast<int>(ExportFormat::Markdown));
    m_format->addItem(tr("Table (CSV)"), static_cast<int>(ExportFormat::Csv));
    m_format->addItem(tr("Workbook (XLSX)"), static_cast<int>(ExportFormat::Xlsx));
    m_format->addItem(tr("Data (JSON)"), static_cast<int>(ExportFormat::Json));
    m_page->addItem(QStringLiteral("A4"), static_cast<int>(app::card::PageSize::A4));
    m_page->addItem(QStringLiteral("Letter"), static_cast<int>(app::card::PageSize::Letter));
    m_page->addItem(QStringLiteral("A3"), static_cast<int>(app::card::PageSize::A3));
    m_orientation->addItem(tr("Landscape"), static_cast<int>(app::card::Orientation::Landscape));
    m_orientation->addItem(tr("Portrait"), static_cast<int>(app::card::Orientation::Portrait));
    const QStringList names{QStringLiteral("English"), QStringLiteral("Tiếng Việt"), QStringLiteral("Bahasa Melayu")};
    for (const auto language : domain::allLanguages)
        m_language->addItem(names[static_cast<int>(language)], static_cast<int>(language));
    m_theme->addItem(tr("Calm"), static_cast<int>(app::card::CardTheme::Calm));
    m_theme->addItem(tr("Bold"), static_cast<int>(app::card::CardTheme::Bold));
    m_theme->addItem(tr("Print-saving"), static_cast<int>(app::card::CardTheme::Print));
    for (const int dpi : {100, 150, 200, 300, 600}) m_dpi->addItem(tr("%1 dpi").arg(dpi), dpi);
}

/// The last choice; what was never chosen, or set anew in the settings since, is the workspace's and the program's.
void ExportForm::recall() {
    choose(m_language, static_cast<int>(m_context.language.current()));
    const int look = static_cast<int>(app::brandOf(m_workspace).theme);
    choose(m_theme, look);
    choose(m_page, m_context.settings.paper() == QLatin1String("Letter") ? 1
                   : m_context.settings.paper() == QLatin1String("A3")   ? 2
                                                                         : 0);
    choose(m_dpi, 200);
    QVariantMap last;
    QDataStream stream(m_context.settings.state(lastChoice));
    stream >> last;
    const auto take = [&last](QComboBox* box, const char* key) {
        const QString name = QString::fromLatin1(key);
        if (last.contains(name)) choose(box, last.value(name).toInt());
    };
    take(m_format, "format");
    if (last.value(QStringLiteral("paper")) == m_context.settings.paper()) take(m_page, "page");
    take(m_orientation, "orientation");
    if (last.value(QStringLiteral("brandTheme")) == look) take(m_theme, "theme");
    take(m_dpi, "dpi");
    m_brand->setChecked(last.value(QStringLiteral("brand"), true).toBool());
    m_each->setChecked(last.value(QStringLiteral("each"), false).toBool());
    m_lastLayout = last.value(QStringLiteral("layout"), -1).toInt();
    m_lastLanguage = last.value(QStringLiteral("language"), -1).toInt();
    if (!m_layouts->button(m_lastLayout) || m_language->findData(m_lastLanguage) < 0) m_lastLayout = -1;
}

/// The layout and the language of the last time are taken only when one says so: a booklet in another language was
/// for somebody else.
void ExportForm::offerLast() {
    const QString what = m_what->currentData().toString();
    const bool own = what.startsWith(QLatin1String("committee:")) || what.startsWith(QLatin1String("journey:"));
    const bool differs =
        m_lastLayout >= 0 && (m_layouts->checkedId() != m_lastLayout || m_language->currentData() != m_lastLanguage);
    m_last->setVisible(differs && !own && m_layouts->button(0)->isEnabled());
    if (!differs) return;
    m_last->setText(
        tr("As last time: %1, %2")
            .arg(m_layouts->button(m_lastLayout)->text(), m_language->itemText(m_language->findData(m_lastLanguage))));
}

void ExportForm::takeLast() {
    choose(m_language, m_lastLanguage);
    m_layouts->button(m_lastLayout)->click();
    m_layouts->button(m_lastLayout)->setFocus();
}

void ExportForm::remember() const {
    const QVariantMap now{{QStringLiteral("format"), m_format->currentData()},
                          {QStringLiteral("page"), m_page->currentData()},
                          {QStringLiteral("paper"), m_context.settings.paper()},
                          {QStringLiteral("brandTheme"), static_cast<int>(app::brandOf(m_workspace).theme)},
                          {QStringLiteral("orientation"), m_orientation->currentData()},
                          {QStringLiteral("language"), m_language->currentData()},
                          {QStringLiteral("theme"), m_theme->currentData()},
                          {QStringLiteral("dpi"), m_dpi->currentData()},
                          {QStringLiteral("brand"), m_brand->isChecked()},
                          {QStringLiteral("each"), m_each->isChecked()},
                          {QStringLiteral("layout"), m_layouts->checkedId()}};
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << now;
    m_context.settings.setState(lastChoice, bytes);
}

/// What has no meaning for the format is not to be chosen.
void ExportForm::follow() {
    const auto format = static_cast<ExportFormat>(m_format->currentData().toInt());
    const bool pages = app::hasPages(format);
    for (QAbstractButton* button : m_layouts->buttons()) button->setEnabled(app::hasLayout(format));
    for (QWidget* widget : {m_page, m_orientation, m_theme}) widget->setEnabled(pages);
    m_brand->setEnabled(app::hasLayout(format));
    m_dpi->setEnabled(format == ExportFormat::Png);
    m_language->setEnabled(format != ExportFormat::Json && format != ExportFormat::Csv);
    const bool single = layoutChosen() == Layout::Card || layoutChosen() == Layout::Full || !app::hasLayout(format);
    m_each->setEnabled(single && personaCount() > 1);
    m_layoutHint->setText(hint(format));
    offerLast();
    Q_EMIT changed();
}

QString ExportForm::hint(ExportFormat format) const {
    if (!app::hasLayout(format)) return tr("This format holds the personas whatever the layout.");
    constexpr int widest = 6;
    if (layoutChosen() == Layout::Comparison && personaCount() > widest)
        return tr("%1 personas make several tables of at most %2.")
            .arg(app::countText(personaCount()), app::countText(widest));
    return tr(layoutTexts[m_layouts->checkedId()].hint);
}

Layout ExportForm::layoutChosen() const {
    return static_cast<Layout>(m_layouts->checkedId());
}

app::card::Selection ExportForm::selection() const {
    const QString what = m_what->currentData().toString();
    app::card::Selection selection;
    selection.severalTables = true;
    if (what == chosen) selection.personas = m_chosen;
    if (what.startsWith(QLatin1String("persona:"))) selection.personas = {idIn(what)};
    if (what.startsWith(QLatin1String("committee:"))) selection.committees = {idIn(what)};
    if (what.startsWith(QLatin1String("journey:"))) selection.journeys = {idIn(what)};
    if (!what.startsWith(QLatin1String("study:"))) return selection;
    const domain::Uuid study = idIn(what);
    const auto take = [&study](const auto& list, std::vector<domain::Uuid>& ids) {
        for (const auto& item : list)
            if (item.studyId == study) ids.push_back(item.id);
    };
    take(m_bundle.personas, selection.personas);
    take(m_bundle.committees, selection.committees);
    take(m_bundle.journeys, selection.journeys);
    // An empty list would mean all there are.
    for (auto* ids : {&selection.personas, &selection.committees, &selection.journeys})
        if (ids->empty()) ids->push_back(study);
    return selection;
}

app::ExportOrder ExportForm::order() const {
    app::ExportOrder order;
    order.format = static_cast<ExportFormat>(m_format->currentData().toInt());
    order.layout = layoutChosen();
    order.selection = selection();
    const auto language = static_cast<domain::Language>(m_language->currentData().toInt());
    order.card = app::cardOptionsOf(m_workspace, language, m_context.settings.author());
    if (!m_brand->isChecked()) app::setBrand(order.card, {});
    order.card.theme = static_cast<app::card::CardTheme>(m_theme->currentData().toInt());
    order.card.page = static_cast<app::card::PageSize>(m_page->currentData().toInt());
    order.card.orientation = static_cast<app::card::Orientation>(m_orientation->currentData().toInt());
    order.dpi = m_dpi->currentData().toInt();
    return order;
}

bool ExportForm::each() const {
    return m_each->isEnabled() && m_each->isChecked();
}

int ExportForm::personaCount() const {
    return static_cast<int>(app::chosenPersonas(selection(), m_bundle).size());
}

QString ExportForm::name() const {
    const QString what = m_what->currentData().toString();
    return what == all || what == chosen ? m_workspace.title()
                                         : m_what->currentText().section(QStringLiteral(": "), -1);
}

}  // namespace chandung::gui
