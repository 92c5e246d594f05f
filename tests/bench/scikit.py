"""KMeans of scikit-learn on standardised numbers and one-hot categories, ten starts: what grouping is measured against."""
import sys

import numpy
import pandas
from sklearn.cluster import KMeans
from sklearn.preprocessing import StandardScaler

path = sys.argv[1]
table = pandas.read_csv(path)
numbers = table.select_dtypes("number")
numbers = StandardScaler().fit_transform(numbers.fillna(numbers.mean()))
categories = pandas.get_dummies(table.select_dtypes(exclude="number").fillna("?"), dtype=float)
wide = numpy.hstack([numbers, categories.to_numpy()])
labels = KMeans(n_clusters=4, n_init=10, random_state=1).fit_predict(wide)
labels.astype("uint8").tofile(path + ".scikit")
