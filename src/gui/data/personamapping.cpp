#include "gui/data/personamapping.h"

#include "chandung/app/language.h"
#include "chandung/app/messages.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "chandung/exchange/fieldguess.h"
#include "gui/components/labels.h"
#include "gui/components/longstep.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
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

PersonaMapping::PersonaMapping(Context& context, std::shared_ptr<PersonaFile> kept, QWidget* parent)
    : QWidget(parent), m_context(context), m_kept(std::move(kept)), m_table(new QTableWidget(0, 4)) {
    m_table->setObjectName(QStringLiteral("mappingTable"));
    m_table->setAccessibleName(tr("Which field each column is"));
    m_table->setHorizontalHeaderLabels({tr("In the file"), tr("Example"), tr("Filled"), tr("Becomes")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
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
    connect(&m_background, &app::Background::failed, this, &PersonaMapping::fail);
    connect(&m_background, &app::Background::stopped, this, [this] {
        if (m_kept->isRead())
            Q_EMIT shown();
        else
            Q_EMIT left();
    });
}

void PersonaMapping::openJson(app::Workspace& workspace, const QString& file) {
    struct Read {
        std::string json;
        std::vector<exchange::ForeignKey> keys;
    };
    clear();
    m_workspace = &workspace;
    m_kept->file = file;
    auto read = std::make_shared<Read>();
    Q_EMIT started(tr("Reading %1").arg(QFileInfo(file).fileName()));
    m_background.run(
        [read, file, catalogue = workspace.catalogue()](const analysis::Progress&) {
            QFile input(file);
            if (!input.open(QIODevice::ReadOnly))
                throw domain::Error(domain::ErrorCode::NotReadable, {app::fromQt(file)});
            read->json = input.read(static_cast<qint64>(exchange::maxJsonBytes) + 1).toStdString();
            read->keys = exchange::foreignKeys(read->json, app::fromQt(file), catalogue);
        },
        [this, read] {
            m_kept->json = std::shared_ptr<const std::string>(read, &read->json);
            show(read->keys);
        });
}

void PersonaMapping::openTable(app::Workspace& workspace, const QString& file,
                               std::shared_ptr<const domain::Table> table) {
    clear();
    m_workspace = &workspace;
    m_kept->file = file;
    m_kept->rows = std::move(table);
    show(exchange::foreignKeys(*m_kept->rows, workspace.catalogue()));
}

bool PersonaMapping::resume(app::Workspace& workspace) {
    if (m_kept->file.isEmpty()) return false;
    m_workspace = &workspace;
    if (m_kept->isRead())
        fill();
    else
        openJson(workspace, QString(m_kept->file));
    return true;
}

void PersonaMapping::stop() {
    const QSignalBlocker quiet(m_background);
    m_background.cancel();
}

void PersonaMapping::clear() {
    stop();
    *m_kept = {};
}

void PersonaMapping::show(std::vector<exchange::ForeignKey> keys) {
    m_kept->chosen.clear();
    for (const exchange::ForeignKey& key : keys) m_kept->chosen.append(key.field.empty() ? ownField : toQt(key.field));
    m_kept->keys = std::move(keys);
    fill();
}

void PersonaMapping::fill() {
    if (!m_workspace) return;
    const std::vector<exchange::ForeignKey>& keys = m_kept->keys;
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
        box->setCurrentIndex(std::max(0, box->findData(m_kept->chosen.value(row))));
        connect(box, &QComboBox::currentIndexChanged, this,
                [this, box, row] { m_kept->chosen[row] = box->currentData().toString(); });
        m_table->setCellWidget(row, FieldColumn, box);
        ++row;
    }
    m_note->setText(tr("One row or entry becomes one persona. What has no field becomes a field of your own."));
    m_import->setEnabled(!m_workspace->readOnly());
    Q_EMIT shown();
}

exchange::FieldMapping PersonaMapping::mapping() const {
    exchange::FieldMapping mapping;
    for (std::size_t i = 0; i < m_kept->keys.size(); ++i) {
        const QString field = m_kept->chosen.value(static_cast<qsizetype>(i));
        const std::string& key = m_kept->keys[i].key;
        // A guess that the marketer left as it is may still give way when a value does not fit.
        const std::vector<std::string> guessed = exchange::guessFields(key, m_workspace->catalogue());
        const bool untouched = field == ownField ? guessed.empty() : !guessed.empty() && toQt(guessed.front()) == field;
        if (!untouched) mapping[key] = field == nothing ? std::string() : app::fromQt(field);
    }
    return mapping;
}

void PersonaMapping::import() {
    if (!m_workspace) return;
    auto result = std::make_shared<exchange::ReadResult>();
    Q_EMIT started(tr("Reading %1").arg(QFileInfo(m_kept->file).fileName()));
    m_background.run(
        [result, rows = m_kept->rows, json = m_kept->json, name = app::fromQt(m_kept->file),
         catalogue = m_workspace->catalogue(), language = m_context.language.current(),
         fields = mapping()](const analysis::Progress&) {
            *result = rows ? exchange::readPersonaRows(*rows, name, catalogue, fields, language)
                           : exchange::readInterchange(*json, name, catalogue, false, language, fields);
        },
        [this, result] { keep(std::move(result->bundle)); });
}

void PersonaMapping::keep(domain::Bundle bundle) {
    if (!m_workspace) return;
    const std::size_t before = m_workspace->count<domain::Persona>();
    Q_EMIT shown();  // what stands behind the dialog
    {
        const LongStep step(this, *m_workspace, tr("Keeping the personas"));
        if (!m_workspace->addBundle(std::move(bundle), tr("Import personas"))) return;
    }
    Q_EMIT imported(static_cast<int>(m_workspace->count<domain::Persona>() - before));
}

void PersonaMapping::fail(const QString& message) {
    if (!m_kept->isRead()) {
        clear();
        return Q_EMIT failed(message);
    }
    m_note->setText(message);
    setLook(m_note, "tone", QStringLiteral("err"));
    Q_EMIT shown();
}

}  // namespace chandung::gui
