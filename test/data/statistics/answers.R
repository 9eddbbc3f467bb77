# Makes the answers in this folder, which the statistics of src/statistics are held against. All inputs are invented here.
# Run in this folder: Rscript answers.R   (R 4.2.2, spdep 1.2-7, dbscan 1.1-11, as in Debian 12)
suppressMessages({ library(spdep); library(dbscan) })
digits <- function(x) format(x, digits = 17, scientific = TRUE, trim = TRUE)
out <- function(frame, name) write.csv(frame, name, row.names = FALSE, quote = FALSE)

# Tails of the normal, Poisson and binomial distributions.
z <- c(0, 0.01, 0.3, 0.7, 1, 1.4, 1.41421356, 1.5, 1.959964, 2.5, 3, 4.2, 5.84683099, 8, 12, 20, 37, -0.5, -1.2, -3, -9)
out(data.frame(z = digits(z), upper = digits(pnorm(z, lower.tail = FALSE))), "normal.csv")
p <- expand.grid(count = c(0, 1, 2, 5, 9, 15, 16, 40, 120, 1500), mean = c(0.02, 0.7, 1, 3.3, 12, 15.5, 80, 1400))
out(data.frame(p[1], mean = digits(p$mean), exactly = digits(dpois(p$count, p$mean)),
  atLeast = digits(ppois(p$count - 1, p$mean, lower.tail = FALSE)), atMost = digits(ppois(p$count, p$mean))), "poisson.csv")
b <- subset(expand.grid(count = c(0, 1, 2, 7, 20, 60, 300), of = c(1, 2, 9, 25, 100, 2000), share = c(0.001, 0.1111111111111111, 0.5, 0.93)), count <= of)
out(data.frame(b[1:2], share = digits(b$share), exactly = digits(dbinom(b$count, b$of, b$share)),
  atLeast = digits(pbinom(b$count - 1, b$of, b$share, lower.tail = FALSE)), atMost = digits(pbinom(b$count, b$of, b$share))), "binomial.csv")

# Rates: two counts with their hours, conditional exact test and interval.
r <- expand.grid(now = c(0, 1, 4, 30, 400), before = c(0, 2, 9, 350), hours = c(12.5, 700))
r <- subset(r, now + before > 0)
test <- function(a, b, h) poisson.test(c(a, b), c(h, 168), conf.level = 0.95)
all <- Map(test, r$now, r$before, r$hours)
out(data.frame(now = r$now, hours = r$hours, before = r$before, hoursBefore = 168, low = digits(sapply(all, function(t) t$conf.int[1])),
  high = digits(sapply(all, function(t) t$conf.int[2])), p = digits(sapply(all, function(t) t$p.value))), "rate-ratios.csv")
n <- c(0, 1, 3, 17, 250)
one <- lapply(n, poisson.test)
out(data.frame(count = n, low = digits(sapply(one, function(t) t$conf.int[1])), high = digits(sapply(one, function(t) t$conf.int[2]))), "counts.csv")

# False discovery rates.
set.seed(9)
pv <- c(runif(40), runif(12) / 1000, 0.05, 0.05, 1, 0)
out(data.frame(p = digits(pv), q = digits(p.adjust(pv, "BH"))), "false-discovery.csv")

# Gi* and Moran on two fields: a full grid of 20 x 15, and one with holes and a lone cell.
field <- function(cells, x, name) {
  xy <- as.matrix(cells)
  near <- lapply(seq_len(nrow(xy)), function(i) {
    n <- which(pmax(abs(xy[, 1] - xy[i, 1]), abs(xy[, 2] - xy[i, 2])) == 1)
    if (length(n) == 0) 0L else as.integer(n)
  })
  class(near) <- "nb"
  attr(near, "region.id") <- as.character(seq_len(nrow(xy)))
  g <- localG(x, nb2listw(include.self(near), style = "B", zero.policy = TRUE), zero.policy = TRUE)
  w <- nb2listw(near, style = "W", zero.policy = TRUE)
  m <- moran.test(x, w, zero.policy = TRUE, adjust.n = FALSE)
  out(data.frame(cells, value = x, giStar = digits(as.numeric(g))), paste0(name, ".csv"))
  data.frame(field = name, i = digits(m$estimate[[1]]), expected = digits(m$estimate[[2]]), variance = digits(m$estimate[[3]]), z = digits(m$statistic[[1]]))
}
full <- expand.grid(column = 0:19, row = 0:14)
x1 <- rpois(nrow(full), 0.8 + 3 * exp(-((full$column - 5)^2 + (full$row - 9)^2) / 9))
holes <- rbind(subset(full, (column * 7 + row * 3) %% 5 != 0), data.frame(column = 40, row = 40))
x2 <- rnbinom(nrow(holes), size = 0.3, mu = 2)
out(rbind(field(full, x1, "field-full"), field(holes, x2, "field-holes")), "moran.csv")

# Clusters of points on the plane, small enough that a sphere is none: 0.001 degrees at the equator.
pts <- data.frame(longitude = c(rnorm(60, 0.01, 0.0004), rnorm(50, 0.014, 0.0005), runif(60, 0, 0.02)),
  latitude = c(rnorm(60, 0.01, 0.0004), rnorm(50, 0.008, 0.0005), runif(60, 0, 0.02)), day = 18000 + sample(0:20, 170, TRUE))
metres <- as.matrix(pts[1:2]) * 6371008.8 * pi / 180
space <- dbscan(metres, eps = 40, minPts = 4)$cluster
apart <- as.matrix(dist(metres)); days <- as.matrix(dist(pts$day))
# Near in both is a distance of at most 1: dbscan takes any distance.
both <- dbscan(as.dist(pmax(apart / 60, days / 4)), eps = 1, minPts = 4)$cluster
out(data.frame(longitude = digits(pts$longitude), latitude = digits(pts$latitude), day = pts$day, space = space, both = both), "clusters.csv")
