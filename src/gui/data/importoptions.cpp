#include "gui/data/importoptions.h"

#include "chandung/app/numbers.h"
#include "chandung/app/text.h"
#include "gui/components/labels.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QVBoxLayout>

namespace chandung::gui {

using app::toQt;

namespace {

enum Header { FirstRow, TwoRows, NoRow, OwnRow };  // OwnRow + n: row n of the file
constexpr qsizetype longestRow = 60;

/// "Row 4: Name, Age, City"
QString rowText(const exchange::FirstRow& row) {
    QStringList cells;
    for (const std::string& cell : row.cells)
        if (const QString text = toQt(cell).simplified(); !text.isEmpty()) cells.append(text);
    const QString all = cells.join(QStringLiteral(", "));
    return ImportOptions::tr("Row %1: %2")
        .arg(app::countText(row.row), all.size() > longestRow ? all.left(longestRow) + QStringLiteral("…") : all);
}

}  // namespace

ImportOptions::ImportOptions(Context& context, app::TableImport& import, QWidget* parent)
    : QFrame(parent), m_context(context), m_import(import) {
    setProperty("pane", QStringLiteral("header"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::l, space::m);
    layout->setSpacing(space::m);
    m_sheet = addChoice(*layout, "sheetComboBox", tr("Sheet"), 150);
    m_delimiter = addChoice(*layout, "delimiterComboBox", tr("Separator"), 120);
    m_encoding = addChoice(*layout, "encodingComboBox", tr("Encoding"), 130);
    m_header = addChoice(*layout, "headerComboBox", tr("Header"), 150);
    m_key = addChoice(*layout, "keyComboBox", tr("Merge repeated"), 150);
    m_source = addChoice(*layout, "sourceComboBox", tr("Belongs to source"), 180);
    m_counts = makeLabel(context.theme, QString(), Type::Label, "second");
    m_counts->setObjectName(QStringLiteral("rowCountLabel"));
    m_repeated = makeLabel(context.theme, QString(), Type::Label, "hint");
    m_repeated->setObjectName(QStringLiteral("repeatedLabel"));
    auto* counts = new QVBoxLayout;
    counts->addStretch(1);
    counts->addWidget(m_counts, 0, Qt::AlignRight);
    counts->addWidget(m_repeated, 0, Qt::AlignRight);
    layout->addStretch(1);
    layout->addLayout(counts);
    for (const auto& [text, mark] :
         {std::pair{tr("Comma"), ','}, {tr("Semicolon"), ';'}, {tr("Tab"), '\t'}, {tr("Bar"), '|'}})
        m_delimiter->addItem(text, QChar::fromLatin1(mark));
    using exchange::Encoding;
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1252,
                                    Encoding::Windows1258, Encoding::MacRoman})
        m_encoding->addItem(QString::fromLatin1(exchange::encodingName(encoding)), static_cast<int>(encoding));
    m_header->view()->setMinimumWidth(420);
    m_header->addItem(tr("First row"), FirstRow);
    m_header->addItem(tr("Two rows"), TwoRows);
    m_header->addItem(tr("None"), NoRow);
    for (QComboBox* box : {m_sheet, m_delimiter, m_encoding, m_header})
        connect(box, &QComboBox::activated, this, &ImportOptions::readAgain);
    connect(m_key, &QComboBox::activated, this, [this] {
        const int column = m_key->currentData().toInt();
        m_import.setKey(column < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(column)));
    });
}

QComboBox* ImportOptions::addChoice(QHBoxLayout& layout, const char* name, const QString& label, int width) {
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setMinimumWidth(90);
    box->setMaximumWidth(width);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    QLabel* title = makeLabel(m_context.theme, label, Type::LabelMedium);
    title->setBuddy(box);
    box->setAccessibleName(label);
    column->addWidget(title);
    column->addWidget(box);
    layout.addWidget(holder, 1);
    return box;
}

void ImportOptions::show(const app::Workspace& workspace) {
    m_filling = true;
    fillReading();
    fillKey();
    m_source->clear();
    m_source->addItem(tr("New source"), QString());
    for (const domain::Source& source : workspace.all<domain::Source>())
        m_source->addItem(toQt(source.title), toQt(source.id.str()));
    m_source->setCurrentIndex(std::max(0, m_source->findData(toQt(m_wanted.str()))));
    showCounts();
    m_filling = false;
}

void ImportOptions::fillReading() {
    const exchange::TableReading& reading = m_import.reading();
    const bool workbook = !reading.sheets.empty();
    m_sheet->parentWidget()->setVisible(workbook);
    m_delimiter->parentWidget()->setVisible(!workbook);
    m_encoding->parentWidget()->setVisible(!workbook);
    m_sheet->clear();
    for (const exchange::SheetInfo& sheet : reading.sheets)
        m_sheet->addItem(sheet.hidden ? tr("%1 (hidden)").arg(toQt(sheet.name)) : toQt(sheet.name), toQt(sheet.name));
    m_sheet->setCurrentIndex(m_sheet->findData(toQt(reading.sheet)));
    m_delimiter->setCurrentIndex(m_delimiter->findData(QChar::fromLatin1(reading.delimiter)));
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(reading.encoding)));
    while (m_header->count() > OwnRow) m_header->removeItem(OwnRow);
    m_header->insertSeparator(OwnRow);
    for (const exchange::FirstRow& row : reading.firstRows)
        m_header->addItem(rowText(row), OwnRow + static_cast<int>(row.row));
    const auto& chosen = m_import.options().headerRow;
    m_header->setCurrentIndex(m_header->findData(chosen && reading.headerRows == 1 ? OwnRow + static_cast<int>(*chosen)
                                                 : reading.headerRows == 0         ? NoRow
                                                 : reading.headerRows == 1         ? FirstRow
                                                                                   : TwoRows));
}

void ImportOptions::fillKey() {
    m_key->clear();
    m_key->addItem(tr("Keep all rows"), -1);
    for (std::size_t i = 0; i < m_import.profiles().size(); ++i)
        m_key->addItem(toQt(m_import.profiles()[i].name).simplified(), static_cast<int>(i));
    m_key->setCurrentIndex(m_import.key() ? static_cast<int>(*m_import.key()) + 1 : 0);
}

void ImportOptions::showCounts() {
    m_counts->setText(tr("%1 rows, %2 columns")
                          .arg(locale().toString(static_cast<qulonglong>(m_import.dataset().rows)),
                               locale().toString(static_cast<qulonglong>(m_import.profiles().size()))));
    const auto repeated = static_cast<int>(m_import.repeated());
    m_repeated->setText(!m_import.key() ? QString()
                        : repeated == 0 ? tr("No row repeats")
                                        : tr("%n repeated rows will be merged", nullptr, repeated));
}

void ImportOptions::setSource(const domain::Uuid& source) {
    m_wanted = source;
    if (const int at = source.isNull() ? -1 : m_source->findData(toQt(source.str())); at >= 0)
        m_source->setCurrentIndex(at);
}

domain::Uuid ImportOptions::source() const {
    if (m_source->count() == 0) return m_wanted;  // nothing to choose from was shown yet
    return domain::Uuid::parse(app::fromQt(m_source->currentData().toString())).value_or(domain::Uuid());
}

void ImportOptions::readAgain() {
    if (m_filling) return;
    exchange::TableOptions options = m_import.options();
    if (m_delimiter->parentWidget()->isVisible()) {
        options.delimiter = m_delimiter->currentData().toChar().toLatin1();
        options.encoding = static_cast<exchange::Encoding>(m_encoding->currentData().toInt());
    }
    options.sheet = app::fromQt(m_sheet->currentData().toString());
    const int header = m_header->currentData().toInt();
    options.header = header != NoRow;
    const bool own = header > OwnRow;
    options.headerRow = own ? std::optional(static_cast<std::size_t>(header - OwnRow)) : std::nullopt;
    options.twoHeaderRows = header == NoRow || own ? std::nullopt : std::optional(header == TwoRows);
    m_import.readAgain(options);
}

}  // namespace chandung::gui
