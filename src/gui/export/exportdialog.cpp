#include "gui/export/exportdialog.h"

#include "chandung/app/card/cardpainter.h"
#include "chandung/app/language.h"
#include "chandung/app/messages.h"
#include "chandung/app/settings.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "chandung/domain/quality.h"
#include "export/ui_exportdialog.h"
#include "gui/components/autosave.h"
#include "gui/components/labels.h"
#include "gui/dialogs.h"
#include "gui/theme/theme.h"

#include <QDir>
#include <QFileInfo>

namespace chandung::gui {

using app::toQt;
namespace card = app::card;

namespace {

constexpr QSize usualSize{960, 620};

QString fileNameOf(const QString& name) {
    QString plain = name;
    for (const QChar sign : QStringLiteral("/\\:*?\"<>|")) plain.remove(sign);
    return plain.trimmed().isEmpty() ? ExportDialog::tr("persona") : plain.trimmed();
}

}  // namespace

ExportDialog::ExportDialog(Context& context, app::Workspace& workspace, std::vector<domain::Uuid> chosen,
                           QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_workspace(workspace),
      m_bundle(workspace.bundle()),
      m_chosen(std::move(chosen)),
      m_form(new ::Ui::ExportDialog) {
    m_form->setupUi(this);
    dressForm(context.theme, this);
    setWindowTitle(tr("Export cards"));
    resize(usualSize);
    setLook(m_form->exportButton, "kind", QStringLiteral("primary"));
    setLook(m_form->problemLabel, "tone", QStringLiteral("warn"));
    m_form->problemLabel->setWordWrap(true);
    m_form->previewLabel->setAccessibleName(tr("Preview of the card"));
    m_form->backButton->setIcon(context.theme.icon(QStringLiteral("left")));
    m_form->backButton->setAccessibleName(tr("Page before"));
    m_form->forwardButton->setIcon(context.theme.icon(QStringLiteral("right")));
    m_form->forwardButton->setAccessibleName(tr("Next page"));
    fill();
    for (QComboBox* box :
         {m_form->whichComboBox, m_form->pageComboBox, m_form->orientationComboBox, m_form->languageComboBox})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::layOut);
    connect(m_form->backButton, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_form->forwardButton, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
    connect(m_form->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    m_form->exportButton->setDefault(true);  // Enter exports
    connect(m_form->exportButton, &QPushButton::clicked, this, &ExportDialog::write);
    layOut();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::fill() {
    const auto all = static_cast<int>(m_bundle.personas.size());
    m_form->whichComboBox->addItem(tr("All %n personas", nullptr, all), QString());
    if (m_chosen.size() > 1)
        m_form->whichComboBox->addItem(tr("The %n selected", nullptr, static_cast<int>(m_chosen.size())),
                                       QStringLiteral("chosen"));
    for (const domain::Persona& persona : m_bundle.personas)
        m_form->whichComboBox->addItem(persona.name().empty() ? tr("Persona without a name") : toQt(persona.name()),
                                       toQt(persona.id.str()));
    if (m_chosen.size() == 1) choose(m_form->whichComboBox, toQt(m_chosen.front().str()));
    if (m_chosen.size() > 1) choose(m_form->whichComboBox, QStringLiteral("chosen"));
    m_form->pageComboBox->addItem(QStringLiteral("A4"), static_cast<int>(card::PageSize::A4));
    m_form->pageComboBox->addItem(QStringLiteral("Letter"), static_cast<int>(card::PageSize::Letter));
    m_form->pageComboBox->addItem(QStringLiteral("A3"), static_cast<int>(card::PageSize::A3));
    m_form->orientationComboBox->addItem(tr("Landscape"), static_cast<int>(card::Orientation::Landscape));
    m_form->orientationComboBox->addItem(tr("Portrait"), static_cast<int>(card::Orientation::Portrait));
    m_form->formatComboBox->addItem(QStringLiteral("PDF"), QStringLiteral("pdf"));
    m_form->formatComboBox->addItem(tr("PNG pictures"), QStringLiteral("png"));
    const QStringList names{QStringLiteral("English"), QStringLiteral("Tiếng Việt"), QStringLiteral("Bahasa Melayu")};
    for (const auto language : domain::allLanguages)
        m_form->languageComboBox->addItem(names[static_cast<int>(language)], static_cast<int>(language));
    choose(m_form->languageComboBox, static_cast<int>(m_context.language.current()));
}

card::CardOptions ExportDialog::options() const {
    card::CardOptions options;
    options.page = static_cast<card::PageSize>(m_form->pageComboBox->currentData().toInt());
    options.orientation = static_cast<card::Orientation>(m_form->orientationComboBox->currentData().toInt());
    options.language = static_cast<domain::Language>(m_form->languageComboBox->currentData().toInt());
    options.company = m_workspace.setting(QStringLiteral("brand.company"));
    options.author = m_workspace.setting(QStringLiteral("author"));
    if (options.author.isEmpty()) options.author = m_context.settings.author();
    options.today = domain::todayUtc();
    return options;
}

void ExportDialog::layOut() {
    const QString which = m_form->whichComboBox->currentData().toString();
    std::vector<domain::Persona> personas;
    for (const domain::Persona& persona : m_bundle.personas) {
        const bool selected = std::find(m_chosen.begin(), m_chosen.end(), persona.id) != m_chosen.end();
        if (which.isEmpty() || toQt(persona.id.str()) == which || (which == QLatin1String("chosen") && selected))
            personas.push_back(persona);
    }
    m_document = personas.empty()
                     ? card::Document()
                     : card::layoutCards(personas, m_bundle, m_workspace.catalogue(), m_context.knowledge, options());
    m_form->exportButton->setEnabled(!m_document.pages.empty());
    m_form->problemLabel->setText(personas.empty() ? tr("There is no persona to export yet.") : QString());
    showPage(0);
}

void ExportDialog::showPage(int page) {
    const auto pages = static_cast<int>(m_document.pages.size());
    m_page = qBound(0, page, qMax(0, pages - 1));
    m_form->backButton->setEnabled(m_page > 0);
    m_form->forwardButton->setEnabled(m_page + 1 < pages);
    m_form->pageNumberLabel->setText(pages == 0 ? QString() : tr("page %1 of %2").arg(m_page + 1).arg(pages));
    m_form->nameLabel->setText(pages == 0 ? QString() : m_document.pages[static_cast<std::size_t>(m_page)].persona);
    if (pages == 0) {
        m_form->previewLabel->clear();
        return;
    }
    const card::Page& shown = m_document.pages[static_cast<std::size_t>(m_page)];
    const QSizeF room = m_form->previewLabel->size();
    const double fit = qMin(room.width() / shown.size.width(), room.height() / shown.size.height());
    const qreal scale = devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(card::renderPage(shown, 72.0 * fit * scale));
    pixmap.setDevicePixelRatio(scale);
    m_form->previewLabel->setPixmap(pixmap);
}

void ExportDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    showPage(m_page);
}

QString ExportDialog::proposal() const {
    const QString which = m_form->whichComboBox->currentData().toString();
    const bool one = !which.isEmpty() && which != QLatin1String("chosen");
    const QString name = fileNameOf(one ? m_form->whichComboBox->currentText() : m_workspace.title());
    return QFileInfo(m_workspace.fileName())
        .absoluteDir()
        .filePath(name + QLatin1Char('.') + m_form->formatComboBox->currentData().toString());
}

void ExportDialog::write() {
    const QString format = m_form->formatComboBox->currentData().toString();
    const bool pdf = format == QLatin1String("pdf");
    QString file = m_context.dialogs.saveFile(this, tr("Export cards"), proposal(),
                                              pdf ? tr("PDF (*.pdf)") : tr("PNG pictures (*.png)"));
    if (file.isEmpty()) return;
    if (QFileInfo(file).suffix().compare(format, Qt::CaseInsensitive) != 0) file += QLatin1Char('.') + format;
    try {
        const int pages =
            pdf ? card::writePdf(m_document, file) : static_cast<int>(card::writePng(m_document, file).size());
        Q_EMIT written(tr("%1 written, %n pages", nullptr, pages).arg(QFileInfo(file).fileName()));
        accept();
    } catch (const domain::Error& error) {
        m_context.dialogs.message(this, tr("The cards were not exported"), app::messageFor(error));
    }
}

}  // namespace chandung::gui
