#pragma once

// Plain C++17, as finish.h.

#include "app/pdf/finish.h"

class QPDF;
class QPDFObjectHandle;

namespace chandung::app::pdf {

/// Puts the pages that were written without QPdfWriter into the document, in their order among those it has.
void putPages(QPDF& pdf, const Finish& finish);

/// What the dictionary of a picture says of a photo.
void describePhoto(QPDFObjectHandle dictionary, const FinishPhoto& photo);

}  // namespace chandung::app::pdf
