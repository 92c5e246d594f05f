#include "gui/data/personamapping.h"

#include "chandung/app/bundlestep.h"
#include "chandung/app/language.h"
#include "chandung/app/messages.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "chandung/exchange/fieldguess.h"
#include "gui/components/labels.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace chandung::gui {

using app::toQt;

namespace {

enum Column { KeyColumn, ExampleColumn, FilledColumn, FieldColumn };

constexpr int rowHeight = 40;
const QString ownField = QString::fromLatin1(exchange::keepAsOwn.data());
const QString nothing = QStringLiteral("-");

/// All fields, and what else a key may become.
void fillFields(QComboBox& box, const domain::Catalogue& catalogue, domain::Language language) {
    box.addItem(PersonaMapping::tr("A field of your own"), ownField);
    box.addItem(PersonaMapping::tr("Leave out"), nothing);
    box.insertSeparator(2);
    for (const domain::FieldGroup& group : catalogue.groups())
        for (const domain::FieldDefinition& field : catalogue.fields())
            if (field.group() == group.key && field.kind != domain::FieldKind::Image)
                box.addItem(
                    QStringLiteral("%1 · %2").arg(toQt(group.label.in(language)), toQt(field.label.in(language))),
                    toQt(field.key));
}

}  // namespace

PersonaMapping::PersonaMapping(Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_table(new QTableWidget(0, 4)) {
    m_table->setObjectName(QStringLiteral("mappingTable"));
    m_table->setAccessibleName(tr("Which field each column is"));
    m_table->setHorizontalHeaderLabels({tr("In the file"), tr("Example"), tr("Filled"), tr("Becomes")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(ExampleColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(KeyColumn, 180);
    m_table->setColumnWidth(FilledColumn, 80);
    m_table->setColumnWidth(FieldColumn, 320);
    auto* frame = new QFrame;
    frame->setProperty("panel", true);
    auto* frameLayout = new QVBoxLayout(frame);
    frameLayout->setContentsMargins(1, 1, 1, 1);
    frameLayout->addWidget(m_table);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(space::l, space::m, space::l, space::m);
    body->addWidget(frame, 1);
    auto* footer = new QFrame;
    footer->setProperty("pane", QStringLiteral("footer"));
    auto* buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(space::l, space::s, space::l, space::s);
    m_note = makeText(context.theme, QString(), Type::Label, "second");
    QPushButton* cancel = makeButton(tr("Cancel"), "");
    m_import = makeButton(tr("Import personas"), "primary");
    m_import->setObjectName(QStringLiteral("importPersonasButton"));
    buttons->addWidget(m_note, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addWidget(footer);
    connect(cancel, &QPushButton::clicked, this, &PersonaMapping::left);
    connect(m_import, &QPushButton::clicked, this, &PersonaMapping::import);
}

bool PersonaMapping::openJson(app::Workspace& workspace, const QString& file) {
    m_workspace = &workspace;
    m_file = file;
    m_rows = nullptr;
    try {
        QFile input(file);
        if (!input.open(QIODevice::ReadOnly)) throw domain::Error(domain::ErrorCode::NotReadable, {app::fromQt(file)});
        m_json = input.read(static_cast<qint64>(exchange::maxJsonBytes) + 1);
        show(exchange::foreignKeys(m_json.toStdString(), app::fromQt(file), workspace.catalogue()));
        return true;
    } catch (const domain::Error& error) {
        Q_EMIT failed(app::messageFor(error));
        return false;
    }
}

void PersonaMapping::openTable(app::Workspace& workspace, const QString& file, const domain::Table& table) {
    m_workspace = &workspace;
    m_file = file;
    m_rows = &table;
    m_json.clear();
    show(exchange::foreignKeys(table, workspace.catalogue()));
}

void PersonaMapping::show(const std::vector<exchange::ForeignKey>& keys) {
    const domain::Language language = m_context.language.current();
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(keys.size()));
    int row = 0;
    for (const exchange::ForeignKey& key : keys) {
        m_table->setItem(row, KeyColumn, new QTableWidgetItem(toQt(key.key)));
        m_table->setItem(row, ExampleColumn, new QTableWidgetItem(toQt(key.example)));
        auto* filled = new QTableWidgetItem(locale().toString(static_cast<qulonglong>(key.filled)));
        filled->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, FilledColumn, filled);
        auto* box = new QComboBox;
        box->setAccessibleName(tr("“%1” becomes").arg(toQt(key.key)));
        fillFields(*box, m_workspace->catalogue(), language);
        box->setCurrentIndex(std::max(0, box->findData(key.field.empty() ? ownField : toQt(key.field))));
        m_table->setCellWidget(row, FieldColumn, box);
        ++row;
    }
    m_note->setText(tr("One row or entry becomes one persona. What has no field becomes a field of your own."));
    m_import->setEnabled(!m_workspace->readOnly());
}

exchange::FieldMapping PersonaMapping::mapping() const {
    exchange::FieldMapping mapping;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString field = qobject_cast<QComboBox*>(m_table->cellWidget(row, FieldColumn))->currentData().toString();
        const std::string key = app::fromQt(m_table->item(row, KeyColumn)->text());
        // A guess that the marketer left as it is may still give way when a value does not fit.
        const std::vector<std::string> guessed = exchange::guessFields(key, m_workspace->catalogue());
        const bool untouched = field == ownField ? guessed.empty() : !guessed.empty() && toQt(guessed.front()) == field;
        if (!untouched) mapping[key] = field == nothing ? std::string() : app::fromQt(field);
    }
    return mapping;
}

exchange::ReadResult PersonaMapping::read() const {
    const std::string name = app::fromQt(m_file);
    const domain::Language language = m_context.language.current();
    if (m_rows) return exchange::readPersonaRows(*m_rows, name, m_workspace->catalogue(), mapping(), language);
    return exchange::readInterchange(m_json.toStdString(), name, m_workspace->catalogue(), false, language, mapping());
}

void PersonaMapping::import() {
    if (!m_workspace) return;
    try {
        const std::size_t before = m_workspace->count<domain::Persona>();
        if (!m_workspace->save(read().bundle, tr("Import personas"))) return;
        Q_EMIT imported(static_cast<int>(m_workspace->count<domain::Persona>() - before));
    } catch (const domain::Error& error) {
        m_note->setText(app::messageFor(error));
        setLook(m_note, "tone", QStringLiteral("err"));
    }
}

}  // namespace chandung::gui
