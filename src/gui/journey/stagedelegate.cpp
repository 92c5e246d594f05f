#include "gui/journey/stagedelegate.h"

#include "chandung/app/text.h"
#include "gui/components/gridmodel.h"
#include "gui/components/textblock.h"
#include "gui/journey/journeydrawing.h"
#include "gui/journey/stagemodel.h"
#include "gui/journey/touchpointeditor.h"
#include "gui/theme/theme.h"
#include "gui/words.h"

#include <QComboBox>
#include <QPainter>
#include <QTimer>

namespace chandung::gui {

using app::toQt;

namespace {

constexpr int nameLines = 3;  ///< of a stage's name

StageRow rowOf(const QModelIndex& index) {
    return static_cast<StageRow>(index.row());
}

}  // namespace

StageDelegate::StageDelegate(Context& context, StageModel& model, bool drawn, QObject* parent)
    : GridDelegate(context, parent), m_model(model), m_drawn(drawn) {}

bool StageDelegate::isList(const QModelIndex& index) const {
    return rowOf(index) == StageRow::Channels || rowOf(index) == StageRow::Content;
}

void StageDelegate::paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = context().theme;
    const Colours& c = theme.colours();
    painter.fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? c.tint2 : c.tint);
    painter.setPen(c.line2);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
    const QRect inner = option.rect.adjusted(12, 8, -12, -8);
    const TextBlock name(index.data().toString(), theme.font(Type::Heading), inner.width(),
                         theme.lineHeight(Type::Heading), nameLines);
    name.paint(painter, inner.topLeft(), c.text);
    const TextBlock hint(index.data(GridModel::HintRole).toString(), theme.font(Type::Label), inner.width(),
                         theme.lineHeight(Type::Label));
    hint.paint(painter, inner.topLeft() + QPoint(0, name.height()), c.text2);
    paintCurrent(&painter, option, index);
}

void StageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const StageRow row = rowOf(index);
    const bool special =
        row == StageRow::Name ||
        (m_drawn && (row == StageRow::Customers || row == StageRow::Touchpoints || row == StageRow::Feeling));
    if (!special) {
        GridDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    if (row == StageRow::Name) {
        paintName(*painter, option, index);
    } else {
        paintGround(painter, option, index);
        if (row == StageRow::Customers)
            drawCustomers(*painter, context(), m_model, option, index.column());
        else if (row == StageRow::Touchpoints)
            drawTouchpoints(*painter, context(), m_model, option, index.column());
        else
            drawFeelings(*painter, context(), m_model, option, index.column());
        paintCurrent(painter, option, index);
    }
    painter->restore();
}

QSize StageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = context().theme;
    const StageRow row = rowOf(index);
    if (row == StageRow::Name) {
        const int width = option.rect.width() - 24;
        const TextBlock name(index.data().toString(), theme.font(Type::Heading), width, theme.lineHeight(Type::Heading),
                             nameLines);
        const TextBlock hint(index.data(GridModel::HintRole).toString(), theme.font(Type::Label), width,
                             theme.lineHeight(Type::Label));
        return {option.rect.width(), name.height() + hint.height() + 16};
    }
    if (m_drawn && row == StageRow::Customers) return {option.rect.width(), customersHeight};
    if (m_drawn && row == StageRow::Feeling) return {option.rect.width(), feelingHeight};
    if (m_drawn && row == StageRow::Touchpoints)
        return {option.rect.width(), touchpointsHeight(context(), m_model.stage(index.column()), option.rect.width())};
    return GridDelegate::sizeHint(option, index);
}

QWidget* StageDelegate::createChoice(QWidget* parent, const QModelIndex& index) const {
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("cellComboBox"));
    box->setAccessibleName(stageRowName(rowOf(index)).section(QLatin1Char('\n'), 0, 0));
    box->addItem(tr("Not said"), QString());
    if (rowOf(index) == StageRow::Owner) {
        fillWords(context(), box, "owners");
    } else {
        for (int value = 2; value >= -2; --value) box->addItem(feelingText(value), feelingText(value));
    }
    auto* self = const_cast<StageDelegate*>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        self->keepNow(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

QWidget* StageDelegate::createTouchpoints(QWidget* parent) const {
    auto* editor = new TouchpointEditor(context(), parent);
    auto* self = const_cast<StageDelegate*>(this);
    auto* pause = new QTimer(editor);
    pause->setSingleShot(true);
    pause->setInterval(700);
    connect(pause, &QTimer::timeout, self, [self, editor] { self->keepNow(editor); });
    connect(editor, &TouchpointEditor::edited, pause, qOverload<>(&QTimer::start));
    connect(editor, &TouchpointEditor::left, self, [self, editor] {
        self->keepNow(editor);
        Q_EMIT self->closeEditor(editor);
    });
    return editor;
}

QWidget* StageDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const {
    const StageRow row = rowOf(index);
    QWidget* editor = nullptr;
    if (row == StageRow::Owner || row == StageRow::Feeling)
        editor = createChoice(parent, index);
    else if (row == StageRow::Touchpoints)
        editor = createTouchpoints(parent);
    else
        return GridDelegate::createEditor(parent, option, index);
    setPlace(editor, index);
    return editor;
}

void StageDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(qMax(0, box->findData(index.data(Qt::EditRole).toString())));
    else if (auto* touchpoints = qobject_cast<TouchpointEditor*>(editor))
        touchpoints->setTouchpoints(m_model.stage(index.column()).touchpoints);
    else
        GridDelegate::setEditorData(editor, index);
}

void StageDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else if (const auto* touchpoints = qobject_cast<TouchpointEditor*>(editor))
        model->setData(index, touchpointLines(touchpoints->touchpoints()), Qt::EditRole);
    else
        GridDelegate::setModelData(editor, model, index);
}

void StageDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const {
    QRect rect = option.rect;
    if (qobject_cast<QComboBox*>(editor))
        rect.setHeight(qMin(rect.height(), 36));
    else if (qobject_cast<TouchpointEditor*>(editor))
        rect.setHeight(qMax(rect.height(), editor->sizeHint().height()));
    else
        return GridDelegate::updateEditorGeometry(editor, option, index);
    editor->setGeometry(rect);
}

}  // namespace chandung::gui
