package mx.iecm.informe.castellano;

import java.math.BigDecimal;

/**
 * Una cantidad hallada en un texto corrido.
 *
 * @param desde posición de su primer carácter
 * @param hasta posición siguiente a la de su último carácter
 * @param valor cuánto es
 * @param enLetra si está escrita toda con letra; {@code 8 mil} no lo está
 * @param articulo si es solo «un», «una» o «uno», que casi siempre es un artículo y no una cuenta
 * @param aproximacion lo que dicen las palabras justo antes
 */
public record NumeroEnTexto(
    int desde,
    int hasta,
    BigDecimal valor,
    boolean enLetra,
    boolean articulo,
    Aproximacion aproximacion) {}
