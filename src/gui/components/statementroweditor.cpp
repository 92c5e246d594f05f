#include "gui/components/statementroweditor.h"

#include "chandung/app/text.h"
#include "gui/components/inputguard.h"
#include "gui/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>

namespace chandung::gui {

using app::toQt;
using Kind = domain::SecondPart::Kind;

StatementTextEdit::StatementTextEdit(Context& context, QWidget* parent)
    : QTextEdit(parent), m_lineHeight(context.theme.lineHeight(Type::Body)) {
    setObjectName(QStringLiteral("statementTextEdit"));
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    setFont(context.theme.font(Type::Body));
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setProperty("bare", true);
}

void StatementTextEdit::setText(const QString& text) {
    QTextEdit::setPlainText(text);
    QTextBlockFormat format;
    format.setLineHeight(m_lineHeight, QTextBlockFormat::FixedHeight);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
    document()->clearUndoRedoStacks();
}

void StatementTextEdit::insertFromMimeData(const QMimeData* source) {
    QStringList lines;
    for (const QString& line : source->text().split(QLatin1Char('\n')))
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty()) lines << trimmed;
    if (lines.isEmpty()) return;
    textCursor().insertText(lines.takeFirst());
    if (!lines.isEmpty()) Q_EMIT linesPasted(lines);
}

StatementRowEditor::StatementRowEditor(Context& context, StatementModel& model, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(model),
      m_text(new StatementTextEdit(context, this)),
      m_guard(new InputGuard(this)) {
    setFocusProxy(m_text);
    m_guard->watch(m_text);
    connect(m_text, &QTextEdit::textChanged, this, &StatementRowEditor::writeText);
    connect(m_text, &StatementTextEdit::linesPasted, this, &StatementRowEditor::linesPasted);
    makeSecond();
}

void StatementRowEditor::makeSecond() {
    const auto& second = m_model.secondPart();
    if (!second) return;
    if (second->kind == Kind::Text) {
        m_line = new QLineEdit(this);
        const QString example = toQt(second->example.in(m_model.language()));
        m_line->setPlaceholderText(example.isEmpty() ? m_model.secondLabel()
                                                     : QStringLiteral("%1: %2").arg(m_model.secondLabel(), example));
        connect(m_line, &QLineEdit::textEdited, this, &StatementRowEditor::writeSecond);
    } else {
        m_choice = new QComboBox(this);
        m_choice->addItem(second->kind == Kind::Strength ? QStringLiteral("–") : m_model.secondLabel(), QString());
        for (const auto& choice : second->choices)
            m_choice->addItem(toQt(choice.label.in(m_model.language())), toQt(choice.key));
        for (int strength = 0; second->kind == Kind::Strength && strength <= 5; ++strength)
            m_choice->addItem(QString::number(strength), QString::number(strength));
        connect(m_choice, &QComboBox::activated, this, &StatementRowEditor::writeSecond);
    }
    QWidget* input = StatementRowEditor::second();
    input->setObjectName(QStringLiteral("statementSecond"));
    input->setAccessibleName(m_model.secondLabel());
    input->setToolTip(m_model.secondLabel());
    m_guard->watch(input);
}

QWidget* StatementRowEditor::second() const {
    if (m_line) return m_line;
    return m_choice;
}

void StatementRowEditor::start(const QModelIndex& index, bool atEnd) {
    m_loading = true;
    m_index = index;
    m_text->setText(index.data(StatementModel::TextRole).toString());
    m_text->setPlaceholderText(m_model.isAddRow(index.row()) ? index.data(Qt::DisplayRole).toString() : QString());
    m_text->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    m_text->moveCursor(atEnd ? QTextCursor::End : QTextCursor::Start);
    setSecondValue(index.data(StatementModel::DetailRole).toString());
    m_loading = false;
}

void StatementRowEditor::place(const StatementParts& parts, const QRect& row) {
    // Only over what is edited: grip and mark stay the list's.
    const int right = parts.remove.isEmpty() ? row.right() - 4 : parts.remove.left() - 2;
    setGeometry(QRect(QPoint(parts.text.left() - 2, row.top() + 2), QPoint(right, row.bottom() - 2)));
    m_text->setGeometry(parts.text.translated(-pos()).adjusted(0, 0, 2, 2));
    if (QWidget* input = second()) input->setGeometry(parts.second.translated(-pos()));
}

bool StatementRowEditor::contains(const QWidget* widget) const {
    return widget && (widget == this || isAncestorOf(widget));
}

bool StatementRowEditor::isBlank() const {
    return m_text->toPlainText().trimmed().isEmpty();
}

bool StatementRowEditor::atFirstLine() const {
    QTextCursor cursor = m_text->textCursor();
    return !cursor.movePosition(QTextCursor::Up);
}

bool StatementRowEditor::atLastLine() const {
    QTextCursor cursor = m_text->textCursor();
    return !cursor.movePosition(QTextCursor::Down);
}

void StatementRowEditor::writeText() {
    if (m_loading || !m_index.isValid()) return;
    const bool added = m_model.isAddRow(m_index.row());
    m_model.setText(m_index.row(), m_text->toPlainText().replace(QLatin1Char('\n'), QLatin1Char(' ')));
    if (added && !secondValue().isEmpty()) m_model.setDetail(m_index.row(), secondValue());
    Q_EMIT typed();
}

void StatementRowEditor::writeSecond() {
    if (m_loading || !m_index.isValid()) return;
    m_model.setDetail(m_index.row(), secondValue());
    Q_EMIT typed();
}

QString StatementRowEditor::secondValue() const {
    if (m_line) return m_line->text();
    return m_choice ? m_choice->currentData().toString() : QString();
}

void StatementRowEditor::setSecondValue(const QString& value) {
    if (m_line) m_line->setText(value);
    if (m_choice) m_choice->setCurrentIndex(std::max(0, m_choice->findData(value)));
}

}  // namespace chandung::gui
