#pragma once

class QTextEdit;

namespace chandung::gui {

/// How wide a text that is read may be: about 90 letters, however large the window is.
inline constexpr int readableWidth = 720;
/// How wide a page of panels and lists may be: on a very large screen the eye still finds what belongs together.
inline constexpr int pageWidth = 1480;

/// Wraps the text at the readable width, or at the edge of a narrower view; to be called when it is resized.
void keepReadable(QTextEdit& text);

}  // namespace chandung::gui
