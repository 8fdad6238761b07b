package mx.iecm.informe.corpus;

import static mx.iecm.informe.corpus.AnteriorGenerado.pendiente;
import static mx.iecm.informe.corpus.Mutacion.de;

import java.math.BigDecimal;
import java.util.List;
import mx.iecm.informe.corpus.TablaGenerada.Clase;
import mx.iecm.informe.modelo.Pendiente.Promesa;

/** Cifras que no cuadran. */
final class MutacionesDeCifras {

  static final List<Mutacion> TODAS =
      List.of(
          de(
              "CIF-001",
              "se declara otra cosa de la que se midió",
              MutacionesDeCifras::declaraLoMedido,
              Deseo.REGISTRO,
              Deseo.CON_LLAVES),
          de(
              "CIF-002",
              "la presentación dice otro número",
              c -> presenta(c, "Se cuentan 77 " + cuenta(c) + "."),
              Deseo.REGISTRO),
          de(
              "CIF-002",
              "la narrativa dice otro número con palabras",
              c -> narra(c, "Se cuentan setenta y siete " + cuenta(c) + "."),
              Deseo.REGISTRO),
          de("CIF-003", "una cifra sin su fuente", MutacionesDeCifras::sinFuente, Deseo.DECLARADAS),
          de("CIF-003", "una cifra que nadie declaró", MutacionesDeCifras::sinDeclarar),
          de(
              "CIF-004",
              "el total no es la suma",
              c -> declara(c, "concluidas", 1),
              Deseo.DECLARADAS,
              Deseo.CON_LLAVES),
          de(
              "CIF-004",
              "una enumeración no suma su total",
              c ->
                  presenta(
                      c,
                      "Se hicieron 12 recorridos: uno por el norte, uno por el sur y nueve más.")),
          de(
              "CIF-005",
              "el saldo no sigue al anterior",
              c -> {
                c.anterior.expedientes += 5;
                return c.entrega().hoja("Cifras").celda(fila(c, "expedientes"), "Valor");
              },
              Deseo.ANTERIOR),
          // Nadie declaró esa cifra: además de contradecirse, los dos textos la dicen sin respaldo.
          de("CIF-006", "dos textos dicen números distintos", MutacionesDeCifras::dosValores)
              .con("CIF-003"),
          de(
              "CIF-007",
              "un renglón dice muchos actos",
              c ->
                  c.registro().poner(3, "Asunto", "Se realizaron 69 conferencias en bachillerato."),
              Deseo.REGISTRO),
          de(
              "CIF-008",
              "una promesa sin cumplir",
              MutacionesDeCifras::promesaSinCumplir,
              Deseo.ANTERIOR,
              Deseo.REGISTRO),
          de(
              "CIF-009",
              "se prometen más semanas de las que hay",
              MutacionesDeCifras::promesaDeMas,
              Deseo.SEMANAL));

  private MutacionesDeCifras() {}

  private static String cuenta(CasoGenerado caso) {
    return caso.tabla(Clase.REGISTRO).cuenta().plural();
  }

  private static String presenta(CasoGenerado caso, String texto) {
    var hoja = caso.secretaria.hoja("Presentación").agregar(91, texto);
    return hoja.celda(hoja.ultima(), "Texto");
  }

  private static String narra(CasoGenerado caso, String texto) {
    var hoja = caso.entrega().hoja("Narrativa");
    hoja.agregar(caso.lineas.get(0).clave(), 91, "", texto, "");
    return hoja.celda(hoja.ultima(), "Texto");
  }

  private static int fila(CasoGenerado caso, String cifra) {
    return caso.entrega().hoja("Cifras").donde("Clave", cifra).get(0);
  }

  private static String declara(CasoGenerado caso, String cifra, int deMas) {
    var hoja = caso.entrega().hoja("Cifras");
    hoja.poner(fila(caso, cifra), "Valor", caso.cifra(cifra).valor() + deMas);
    return "";
  }

  private static String declaraLoMedido(CasoGenerado caso) {
    String clave = caso.tabla(Clase.REGISTRO).cuenta().clave();
    var hoja = caso.entrega().hoja("Cifras");
    hoja.agregar(clave, caso.cifra(clave).valor() + 1, "Conteo propio");
    return hoja.celda(hoja.ultima(), "Valor");
  }

  private static String sinFuente(CasoGenerado caso) {
    presenta(caso, "El área atendió " + caso.cifra("solicitudes").valor() + " solicitudes.");
    caso.entrega().hoja("Cifras").poner(fila(caso, "solicitudes"), "Fuente", "");
    return "";
  }

  private static String sinDeclarar(CasoGenerado caso) {
    caso.programa
        .hoja("Cifras")
        .agregar("llamadas", "Llamadas", "declarada", "llamada;llamadas", "");
    return presenta(caso, "La mesa atendió 48 llamadas.");
  }

  private static String dosValores(CasoGenerado caso) {
    sinDeclarar(caso);
    narra(caso, "El área contestó 52 llamadas.");
    return "";
  }

  private static String promesaSinCumplir(CasoGenerado caso) {
    var promesa = new Promesa(new BigDecimal(500), cuenta(caso));
    String texto = caso.vocabulario.texto();
    caso.anterior.dijo(
        caso.tabla(Clase.REGISTRO).linea(), caso.vocabulario.texto(), pendiente(texto, promesa));
    return "";
  }

  private static String promesaDeMas(CasoGenerado caso) {
    var tabla = caso.tabla(Clase.SEMANAL);
    var hoja = caso.entrega().hoja("Pendientes");
    hoja.agregar(tabla.linea(), 9, 1, caso.vocabulario.texto(), 99, tabla.cuenta().plural());
    return "";
  }
}
