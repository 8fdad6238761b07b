package mx.iecm.informe.documento;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.documento.Elemento.Parrafo;
import mx.iecm.informe.documento.Elemento.Tablilla;
import mx.iecm.informe.documento.Elemento.Tablilla.Casilla;
import mx.iecm.informe.documento.Elemento.Tablilla.Fila;
import mx.iecm.informe.documento.Elemento.Titulo;
import mx.iecm.informe.modelo.Escrito;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Organo;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoPersona;

/**
 * I. Presentación: lo que la secretaría escribió, con los integrantes en su lugar; si no dijo dónde
 * van, antes va la apertura que se deduce del programa.
 */
final class CapituloPresentacion implements Capitulo {

  @Override
  public List<Elemento> componer(Informe informe) {
    var elementos = new ArrayList<Elemento>();
    elementos.add(new Titulo(1, 1, Texto.de("Presentación")));
    boolean completa = informe.presentacion().stream().anyMatch(CapituloPresentacion::integrantes);
    if (!completa) {
      elementos.addAll(apertura(informe));
    }
    for (Escrito escrito : informe.presentacion()) {
      elementos.add(
          integrantes(escrito)
              ? tablaDeIntegrantes(informe)
              : Parrafo.de(Estilo.CUERPO, escrito.texto()));
    }
    return elementos;
  }

  private static boolean integrantes(Escrito escrito) {
    return escrito.texto().escrito().equals(Informe.INTEGRANTES);
  }

  private static List<Elemento> apertura(Informe informe) {
    Organo o = informe.programa().organo();
    var elementos = new ArrayList<Elemento>();
    elementos.add(
        Parrafo.de(
            Estilo.CUERPO,
            "Este informe se rinde con fundamento en el " + o.creacion().fundamento() + "."));
    elementos.add(
        Parrafo.de(
            Estilo.CUERPO,
            Texto.de(
                    "El %s del %s (%s) creó %s (%s) mediante el Acuerdo "
                        .formatted(
                            o.creacion().organo(),
                            o.institucion().nombre(),
                            o.institucion().siglas(),
                            Redaccion.conArticulo(o),
                            o.siglas()))
                .mas(Texto.enNegritas(o.creacion().acuerdo()))
                .mas(
                    ", aprobado el %s. Se integra de la siguiente manera:"
                        .formatted(EscritorDeFechas.dia(o.creacion().fecha())))));
    elementos.add(tablaDeIntegrantes(informe));
    elementos.add(
        Parrafo.de(
            Estilo.CUERPO,
            Texto.de(
                    "Su trabajo se rige por el %s, aprobado en la %s mediante el Acuerdo "
                        .formatted(o.programa().nombre(), o.programa().sesion()))
                .mas(Texto.enNegritas(o.programa().acuerdo()))
                .mas(".")));
    return elementos;
  }

  private static Tablilla tablaDeIntegrantes(Informe informe) {
    var encabezado =
        new Fila(
            List.of(
                Casilla.de("Integrante", Estilo.CELDA_ENCABEZADO),
                Casilla.de("Cargo", Estilo.CELDA_ENCABEZADO)));
    var filas =
        informe.programa().personas().stream()
            .filter(p -> p.tipo() == TipoPersona.INTEGRANTE)
            .map(
                p ->
                    new Fila(
                        List.of(
                            Casilla.de((p.tratamiento() + " " + p.nombre()).strip(), Estilo.CELDA),
                            Casilla.de(p.cargo(), Estilo.CELDA))))
            .toList();
    return new Tablilla(List.of(encabezado), filas, List.of(65, 35));
  }
}
