package mx.iecm.informe.xml;

import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Fechas.Grano;
import mx.iecm.informe.modelo.Fechas.Tropiezo;

/** Escribe a mano las fechas de una celda que son más que un día sin tropiezos. */
final class EscritorDeFechas {

  private EscritorDeFechas() {}

  static void escribir(Fechas fechas, Tinta tinta) {
    if (fechas.tramos().isEmpty() && fechas.tropiezos().isEmpty()) {
      tinta.marca("<fechas/>");
      return;
    }
    tinta.marca("<fechas>");
    for (Fechas.Tramo tramo : fechas.tramos()) {
      tramo(tramo, tinta);
    }
    for (Tropiezo tropiezo : fechas.tropiezos()) {
      tropiezo(tropiezo, tinta);
    }
    tinta.marca("</fechas>");
  }

  private static void tramo(Fechas.Tramo tramo, Tinta tinta) {
    tinta.marca("<tramo inicio=\"");
    Lexico.fecha(tramo.inicio(), tinta);
    if (!tramo.unSoloDia()) {
      tinta.marca("\" fin=\"");
      Lexico.fecha(tramo.fin(), tinta);
    }
    tinta.marca("\"");
    if (tramo.grano() != Grano.DIA) {
      tinta.atributo("grano", Lexico.presente(Lexico.grano(tramo.grano())));
    }
    tinta.marca("/>");
  }

  private static void tropiezo(Tropiezo tropiezo, Tinta tinta) {
    if (tropiezo instanceof Tropiezo.Ilegible t) {
      vacio(tinta, "ilegible", "escrito", t.escrito());
    } else if (tropiezo instanceof Tropiezo.Inexistente t) {
      vacio(tinta, "inexistente", "escrito", t.escrito());
    } else if (tropiezo instanceof Tropiezo.Ambigua t) {
      vacio(
          tinta,
          "ambigua",
          "escrito",
          t.escrito(),
          "diaPrimero",
          Lexico.fecha(t.diaPrimero()),
          "mesPrimero",
          Lexico.fecha(t.mesPrimero()));
    } else if (tropiezo instanceof Tropiezo.OtroDia t) {
      vacio(tinta, "otroDia", "escrito", Lexico.dia(t.escrito()), "fecha", Lexico.fecha(t.fecha()));
    } else if (tropiezo instanceof Tropiezo.Sobra t) {
      vacio(tinta, "sobra", "texto", t.texto());
    } else {
      deLista(tropiezo, tinta);
    }
  }

  private static void deLista(Tropiezo tropiezo, Tinta tinta) {
    if (tropiezo instanceof Tropiezo.AlReves t) {
      vacio(tinta, "alReves", "inicio", Lexico.fecha(t.inicio()), "fin", Lexico.fecha(t.fin()));
    } else if (tropiezo instanceof Tropiezo.SinSeparar t) {
      vacio(
          tinta,
          "sinSeparar",
          "primero",
          Integer.toString(t.primero()),
          "segundo",
          Integer.toString(t.segundo()));
    } else if (tropiezo instanceof Tropiezo.Repetida t) {
      vacio(tinta, "repetida", "fecha", Lexico.fecha(t.fecha()));
    } else if (tropiezo instanceof Tropiezo.Desordenada t) {
      vacio(
          tinta,
          "desordenada",
          "fecha",
          Lexico.fecha(t.fecha()),
          "anterior",
          Lexico.fecha(t.anterior()));
    } else {
      throw new AssertionError(tropiezo);
    }
  }

  /** Un elemento vacío; los atributos, nombre y valor alternados. */
  private static void vacio(Tinta tinta, String elemento, String... atributos) {
    tinta.marca("<");
    tinta.marca(elemento);
    for (int i = 0; i < atributos.length; i += 2) {
      tinta.atributo(atributos[i], atributos[i + 1]);
    }
    tinta.marca("/>");
  }
}
