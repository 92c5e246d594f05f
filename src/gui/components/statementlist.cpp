#include "gui/components/statementlist.h"

#include "chandung/app/language.h"
#include "chandung/app/text.h"
#include "gui/components/statementmodel.h"
#include "gui/components/statementview.h"
#include "gui/theme/theme.h"

#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace chandung::gui {

class StatementList::Private {
public:
    Private(Context& theContext, StatementList* list)
        : context(theContext), view(new StatementView(theContext, model, list)) {}

    Context& context;
    StatementModel model;
    StatementView* view;
    QTimer pause;
    bool readOnly = false;
    bool invalid = false;
};

namespace {
constexpr int pauseMs = 700;
}

StatementList::StatementList(Context& context, QWidget* parent)
    : QFrame(parent), d(std::make_unique<Private>(context, this)) {
    setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(d->view);
    setFocusProxy(d->view);
    d->pause.setSingleShot(true);
    d->pause.setInterval(pauseMs);
    connect(&d->pause, &QTimer::timeout, this, &StatementList::edited);
    connect(d->view, &StatementView::typed, this, [this] {
        d->pause.start();
        Q_EMIT typed();
    });
    connect(d->view, &StatementView::edited, this, [this] {
        d->pause.stop();
        Q_EMIT edited();
    });
    connect(d->view, &StatementView::leave, this, &StatementList::leave);
    connect(d->view, &StatementView::evidenceRequested, this, [this](int row) {
        Q_EMIT evidenceRequested(
            row, QRect(d->view->mapTo(this, d->view->markRect(row).topLeft()), d->view->markRect(row).size()));
    });
    connect(&context.theme, &Theme::changed, this, [this] { d->view->fit(); });
}

StatementList::~StatementList() = default;

void StatementList::setEvidenceShown(bool shown) {
    d->model.setEvidenceShown(shown);
    d->view->fit();
}

void StatementList::setRanked(bool ranked) {
    setToolTip(ranked ? tr("The order counts: the most important first") : QString());
}

void StatementList::setSecondPart(const std::optional<domain::SecondPart>& second) {
    d->model.setSecondPart(second, d->context.language.current());
    d->view->resetEditor();
}

void StatementList::setExample(const QString& example) {
    d->model.setExample(example.isEmpty() ? QString() : tr("For example: %1").arg(example));
}

void StatementList::setReadOnly(bool readOnly) {
    if (d->readOnly == readOnly) return;  // it would end the row that is being typed
    d->readOnly = readOnly;
    d->view->setReadOnly(readOnly);
}

void StatementList::setInvalid(bool invalid) {
    if (d->invalid == invalid) return;
    d->invalid = invalid;
    update();
}

void StatementList::setStatements(const domain::Statements& statements) {
    if (statements == d->model.statements()) return;
    d->model.setStatements(statements);
    d->view->reloadEditor();
}

domain::Statements StatementList::statements() const {
    return d->model.statements();
}

void StatementList::setTexts(const std::vector<std::string>& texts) {
    if (texts == this->texts()) return;
    domain::Statements statements;
    for (const auto& text : texts) statements.push_back({domain::Uuid::make(), text, {}, {}, {}});
    setStatements(statements);
}

std::vector<std::string> StatementList::texts() const {
    std::vector<std::string> texts;
    for (const auto& statement : d->model.statements()) texts.push_back(statement.text);
    return texts;
}

void StatementList::setOpenMark(int row) {
    d->view->setOpenMark(row);
}

void StatementList::editRow(int row) {
    d->view->edit(row < 0 ? d->model.rowCount() - 1 : row);
}

void StatementList::commit() {
    d->pause.stop();
    d->view->finish();
}

void StatementList::setLabel(const QString& label) {
    setAccessibleName(label);
    d->view->setAccessibleName(label);
}

void StatementList::paintEvent(QPaintEvent*) {
    const Colours& colours = d->context.theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = d->invalid ? 2 : 1;
    painter.setPen(QPen(d->invalid ? colours.err : colours.ctl, width));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6);
}

}  // namespace chandung::gui
