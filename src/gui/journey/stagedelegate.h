#pragma once

#include "gui/components/griddelegate.h"

namespace chandung::gui {

class StageModel;

/// The cells of a journey. Drawn (the map): touchpoints stand on a line through the stages, feelings on a curve. Not
/// drawn (its table twin): both as text. Owner and feeling are chosen, touchpoints edited one by one.
class StageDelegate : public GridDelegate {
    Q_OBJECT

public:
    StageDelegate(Context& context, StageModel& model, bool drawn, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    [[nodiscard]] bool isList(const QModelIndex& index) const override;

private:
    [[nodiscard]] QWidget* createChoice(QWidget* parent, const QModelIndex& index) const;
    [[nodiscard]] QWidget* createTouchpoints(QWidget* parent) const;
    void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    StageModel& m_model;
    bool m_drawn;
};

}  // namespace chandung::gui
