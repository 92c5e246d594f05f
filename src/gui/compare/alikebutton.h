#pragma once

#include "gui/context.h"

#include <QAbstractButton>

namespace chandung::gui {

class CompareModel;

/// In the corner of the comparison: how alike each pair is; pressed, it shows all pairs and why.
class AlikeButton : public QAbstractButton {
    Q_OBJECT

public:
    AlikeButton(Context& context, const CompareModel& model, QWidget* parent);

    /// After the model changed.
    void refresh();

    struct Pair {
        std::size_t first = 0;
        std::size_t second = 0;
        double percent = 0;
    };
    /// Pairs of personas, the most alike first; segments are not persons.
    [[nodiscard]] static std::vector<Pair> pairs(const CompareModel& model);

Q_SIGNALS:
    /// Two are too alike: they should be one.
    void mergeWanted(const QString& first, const QString& second);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void open();

    Context& m_context;
    const CompareModel& m_model;
    std::vector<Pair> m_pairs;
};

}  // namespace chandung::gui
